package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a refused person reads. */
class RefusalWordsTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant END = Instant.parse("2026-11-23T06:30:20.001Z");
    private static final ZoneId INSTALLATION = ZoneId.of("Pacific/Auckland");
    private final RefusalWords refusals = new RefusalWords(
            new Texts(),
            new LaurelSettings(
                    URI.create("https://laurel.example"), null, Path.of("target"), null, "", false, INSTALLATION));

    @ParameterizedTest
    @EnumSource
    void every_limit_tells_its_number_and_its_end_in_both_languages(Limit limit) {
        for (var language : Language.values()) {
            var text = refusals.text(new Decision.Refused(limit, 42, END), language, SEOUL);

            assertThat(text).contains("42").contains("15:3").contains("KST").doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_limit_has_its_name_and_rate_in_both_languages(Limit limit) {
        var texts = new Texts();
        for (var language : Language.values()) {
            assertThat(texts.get(language, "ratelimit.name." + limit.key())).isNotBlank();
            assertThat(texts.get(language, "ratelimit.rate." + limit.key(), 7)).contains("7");
        }
    }

    @Test
    void a_refused_voter_reads_that_the_draft_is_safe() {
        var refused = new Decision.Refused(Limit.CASTS_PER_ACCOUNT, 30, END);

        assertThat(refusals.text(refused, Language.EN, SEOUL))
                .contains("15:30:21 KST")
                .endsWith("Your draft is safe.");
        assertThat(refusals.text(refused, Language.KO, SEOUL))
                .contains("11월 23일 15:30:21")
                .contains("그대로 남아 있어요");
    }

    @Test
    void who_belongs_to_no_community_reads_the_end_in_the_zone_of_the_installation() {
        var refused = new Decision.Refused(Limit.SIGN_IN_MAILS_PER_ADDRESS, 5, END);

        assertThat(refusals.text(refused, Language.EN)).contains("19:31 NZDT");
    }

    @Test
    void the_end_is_rounded_up_so_that_nobody_comes_too_early() {
        var refused = new Decision.Refused(Limit.SIGN_IN_MAILS_PER_ADDRESS, 5, END);

        assertThat(refusals.text(refused, Language.EN, SEOUL)).contains("15:31 KST");
    }
}
