package app.laurel.community.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretsTest {
    @Test
    void a_token_is_256_bits_that_need_no_escape_in_an_address() {
        var seen = new HashSet<String>();
        for (var token = 0; token < 1_000; token++) {
            var secret = Secrets.token();

            assertThat(secret).matches("[A-Za-z0-9_-]{43}");
            assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
            seen.add(secret);
        }
        assertThat(seen).hasSize(1_000);
    }

    /** One code in ten begins with a zero: of 2,000, no zero at all would come once in 10^91. */
    @Test
    void a_code_has_as_many_digits_as_are_asked_for_and_may_begin_with_a_zero() {
        var zeros = 0;
        for (var code = 0; code < 2_000; code++) {
            var secret = Secrets.code(6);
            assertThat(secret).matches("[0-9]{6}");
            assertThat(Secrets.code(12)).matches("[0-9]{12}");
            if (secret.startsWith("0")) zeros++;
        }
        assertThat(zeros).isBetween(50, 500);
    }

    /** FIPS 180-4, the one-block example. */
    @Test
    void what_is_stored_of_a_token_is_its_sha_256() {
        assertThat(HexFormat.of().formatHex(Secrets.hash("abc")))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    /** RFC 4231, test case 2. */
    @Test
    void what_is_stored_of_a_code_is_its_hmac_under_the_browsers_secret() {
        assertThat(HexFormat.of().formatHex(Secrets.hash("what do ya want for nothing?", "Jefe")))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void the_same_code_in_two_browsers_is_stored_as_two() {
        assertThat(Secrets.hash("123456", "one"))
                .isNotEqualTo(Secrets.hash("123456", "two"))
                .isNotEqualTo(Secrets.hash("123456"));
        assertThat(Secrets.hash("123456", "one")).isEqualTo(Secrets.hash("123456", "one"));
    }

    @Test
    void neither_secret_is_written_where_the_event_is() {
        var asked = new SignInAsked(
                new MailAddress("a@secrets.example"),
                Language.KO,
                "https://laurel.example/sign-in/link/TOKEN",
                "123456",
                SignIns.LASTS);

        assertThat(asked.toString()).contains("a@secrets.example").doesNotContain("TOKEN", "123456");
        assertThat(new String(Secrets.hash("123456"), US_ASCII)).doesNotContain("123456");
    }
}
