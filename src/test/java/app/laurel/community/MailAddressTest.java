package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    private static final String LONGEST_NAME = "a".repeat(64);
    private static final String HOST_OF_189 = ("b".repeat(61) + ".").repeat(3) + "com";

    @ParameterizedTest
    @CsvSource({
        "Mina@Example.ORG, mina@example.org",
        "'  mina@example.org ', mina@example.org",
        "mina.kim+award@mail.example.co.kr, mina.kim+award@mail.example.co.kr",
        "o'hara@example.ie, o'hara@example.ie",
        "a@b.co, a@b.co",
        "x_y-z@xn--9d0bm53a.kr, x_y-z@xn--9d0bm53a.kr",
        "1@2.example, 1@2.example",
        "Mina@예시.kr, mina@xn--vv4b11d.kr",
        "mina@한국.한국, mina@xn--3e0b707e.xn--3e0b707e",
        "mina@B\u00dcCHER.example, mina@xn--bcher-kva.example",
        "mina@예시。kr, mina@xn--vv4b11d.kr"
    })
    void an_address_is_known_in_small_letters_and_without_space_around_it(String typed, String known) {
        assertThat(MailAddress.parse(typed)).contains(new MailAddress(known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mina",
                "@example.org",
                "mina@",
                "mina@example",
                "mina@@example.org",
                "mi na@example.org",
                "mina@exa mple.org",
                ".mina@example.org",
                "mina.@example.org",
                "mi..na@example.org",
                "mina@-example.org",
                "mina@example-.org",
                "mina@example..org",
                "mina@.example.org",
                "mina@example.1",
                "\"mina\"@example.org",
                "mina@[127.0.0.1]",
                "미나@example.org",
                "mina@예시",
                "mina@stra\u00dfe.de",
                "mina@\u03c3\u03bf\u03c6\u03cc\u03c2.gr",
                "mina@exa\u200cmple.org",
                "min\u212a@example.org",
                "mina@예시.kr@example.org",
                "mina@예시＠example.kr",
                "mina@" + "\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa\ufdfa"
                        + ".kr",
                "Mina <mina@example.org>",
                "mina@example.org,other@example.org",
                "mina@example.org\nBcc: other@example.org",
                "mina\u0000@example.org"
            })
    void what_is_no_address_or_hides_a_second_one_is_not_taken(String typed) {
        assertThat(MailAddress.parse(typed)).isEmpty();
    }

    @Test
    void a_host_in_letters_and_its_ascii_form_are_one_address() {
        assertThat(MailAddress.parse("mina@예시.kr")).isEqualTo(MailAddress.parse("mina@xn--vv4b11d.kr"));
    }

    @ParameterizedTest
    @CsvSource({
        "미나@example.org, NAME",
        "미나@예시.kr, NAME",
        "미나, NAME",
        "min\u212a@example.org, NAME",
        "mina@stra\u00dfe.de, HOST",
        "mina@예시, HOST",
        "mina@example, NONE",
        "mina, NONE"
    })
    void whoever_typed_none_learns_which_part_is_wrong(String typed, MailProblem problem) {
        assertThat(MailAddress.problem(typed)).isEqualTo(problem);
    }

    @Test
    void the_name_may_have_64_characters_and_the_whole_254() {
        assertThat(MailAddress.parse(LONGEST_NAME + "@" + HOST_OF_189)).isPresent();
        assertThat(MailAddress.parse(LONGEST_NAME + "a@example.org")).isEmpty();
        assertThat(MailAddress.parse("a".repeat(64) + "@" + HOST_OF_189 + ".com"))
                .isEmpty();
        assertThat(MailAddress.parse("a@" + "b.".repeat(100_000) + "com")).isEmpty();
    }

    @Test
    void an_address_that_is_none_says_its_length_and_never_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MailAddress("not an address"))
                .withMessage("got 14 characters that are no mail address");
    }

    @Test
    void capitals_are_another_spelling_so_the_exact_form_refuses_them() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailAddress("Mina@example.org"));
    }

    @Test
    void what_stands_before_the_at_sign_is_a_first_name() {
        assertThat(new MailAddress("mina.kim@example.org").localPart()).isEqualTo("mina.kim");
    }
}
