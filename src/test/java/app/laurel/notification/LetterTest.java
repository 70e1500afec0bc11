package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.MailAddress;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mail says before it is laid out, and in which order mails are carried. */
class LetterTest {
    private static final String LINK = "https://laurel.example/sign-in/abc";
    private static final MailAddress ANN = new MailAddress("ann@laurel.example");
    private static final Bilingual PENS = new Bilingual("책상 위의 펜", "Pens on the Desk");

    @ParameterizedTest
    @EnumSource
    void every_kind_of_mail_has_all_its_sentences_in_both_languages(MailKind kind) {
        for (var language : Language.values()) {
            var letter = new Letter(
                    new Texts(),
                    language,
                    kind.key(),
                    LINK,
                    null,
                    null,
                    List.of(PENS.in(language), "2026", 3, "4", "5"));

            assertThat(List.of("subject", "title", "lead", "button", "end"))
                    .allSatisfy(part -> assertThat(letter.t(part)).isNotBlank().doesNotContain("notification."));
        }
    }

    @Test
    void the_text_part_holds_the_link_on_a_line_of_its_own_so_that_every_reader_can_follow_it() {
        var lines =
                letter("123456", "https://laurel.example/stop").text().lines().toList();

        assertThat(lines).contains(LINK, "    123456", "https://laurel.example/stop");
        assertThat(lines.getLast()).isEqualTo("Laurel");
    }

    @Test
    void a_mail_that_nobody_can_be_spared_offers_no_way_out_and_one_without_a_code_speaks_of_none() {
        var text = letter(null, null).text();

        assertThat(text).doesNotContain(letter(null, null).stopText());
        assertThat(text).doesNotContain("    ").doesNotContain("null");
    }

    @Test
    void six_digits_are_set_large_and_a_receipts_number_small() {
        assertThat(letter("123456", null).hasLongCode()).isFalse();
        assertThat(letter("7K3M9QXA", null).hasLongCode()).isTrue();
        assertThat(letter(null, null).hasLongCode()).isFalse();
    }

    @Test
    void what_a_letter_was_filled_with_cannot_be_changed_behind_it() {
        var arguments = new Object[] {"10", "123456"};
        var letter = new Letter(
                new Texts(), Language.EN, MailKind.SIGN_IN.key(), LINK, "123456", null, Arrays.asList(arguments));
        var before = letter.text();

        arguments[0] = "99";

        assertThat(letter.text()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello\nBcc: all@laurel.example", "Hello\rBcc: all@laurel.example", "\n"})
    void no_subject_smuggles_in_another_line(String subject) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail(ANN, Language.EN, subject, "text", "<p>text"))
                .withMessageNotContaining("Bcc");
    }

    @Test
    void a_subject_has_two_hundred_characters_and_not_one_more() {
        assertThat(new Mail(ANN, Language.EN, "x".repeat(200), "", "").subject())
                .hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mail(ANN, Language.EN, "x".repeat(201), "", ""))
                .withMessage("got a subject of 201 characters, want one line of 200");
    }

    @Test
    void what_a_mail_says_stays_out_of_logs() {
        assertThat(new Mail(ANN, Language.EN, "Your way in", "code 123456", "<p>123456"))
                .hasToString("Mail[ann@laurel.example]");
    }

    @Test
    void who_waits_at_the_door_is_carried_before_every_mailing_and_only_two_kinds_ask_to_vote() {
        assertThat(MailKind.values())
                .startsWith(MailKind.SIGN_IN)
                .endsWith(MailKind.RESULT, MailKind.OWNER_WON, MailKind.COMMENT_REPLIED);
        assertThat(Arrays.stream(MailKind.values()).filter(MailKind::reminds))
                .containsExactly(MailKind.REMINDER_HOURS, MailKind.REMINDER_DAYS);
    }

    private static Letter letter(@Nullable String code, @Nullable String stop) {
        return new Letter(new Texts(), Language.EN, MailKind.SIGN_IN.key(), LINK, code, stop, List.of("10", "123456"));
    }
}
