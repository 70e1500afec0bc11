package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.base.text.Language;
import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.Profile;
import app.laurel.count.exact.UncountableException;
import app.laurel.tally.document.PublishedRules;
import app.laurel.tally.document.UnusableRulesException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TerminalWordsTest {
    @ParameterizedTest
    @EnumSource
    void every_obstacle_is_told_in_both_languages_with_all_its_figures(Obstacle obstacle) {
        var refused = new UncountableException(obstacle, 7001, 7002, 7003, 7004);

        var english = new TerminalWords(Language.EN).of(refused);
        var korean = new TerminalWords(Language.KO).of(refused);

        assertThat(english).doesNotContain("{", "tally.").matches("\\p{ASCII}+");
        assertThat(korean).doesNotContain("{", "tally.").containsPattern("[가-힣]");
        for (var figure = 7001; figure <= 7004; figure++) {
            var named = String.valueOf(refused.getMessage()).contains(Integer.toString(figure));
            assertThat(english.contains(Integer.toString(figure))).as(english).isEqualTo(named);
            assertThat(korean.contains(Integer.toString(figure))).as(korean).isEqualTo(named);
        }
    }

    @Test
    void a_real_refusal_keeps_its_cause_for_the_teller() {
        var refused = assertThatExceptionOfType(UncountableException.class).isThrownBy(() -> Profile.of(3, -1));

        refused.satisfies(it -> {
            assertThat(it.obstacle()).isEqualTo(Obstacle.JUDGMENTS_BELOW_ZERO);
            assertThat(new TerminalWords(Language.KO).of(it)).isEqualTo("한 등급의 평가 수가 -1이에요. 0 이상이어야 해요");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | NOT_JSON | rules.json을 읽을 수 없어요",
                "{\"format\":\"other\"} | OTHER_FORM | ‘laurel-rules-v1’ 형식도 ‘laurel-rules-v2’ 형식도 아니에요",
                "{\"format\":\"laurel-rules-v2\"} | NO_CATEGORY | ‘categories’에 아무것도 없어요",
                "{\"format\":\"laurel-rules-v1\",\"marks\":{}} | NO_NUMBER | ‘highest’ 값이 없어요",
                "{\"format\":\"laurel-rules-v1\",\"marks\":{\"highest\":5},\"count\":{\"method\":\"DICE\"}} | UNKNOWN_WORD | 값 ‘DICE’는"
            })
    void rules_that_cannot_be_followed_are_told_in_the_readers_language(
            String rules, UnusableRulesException.Kind kind, String told) {
        assertThatExceptionOfType(UnusableRulesException.class)
                .isThrownBy(() -> PublishedRules.list(rules.getBytes(StandardCharsets.UTF_8))
                        .getFirst())
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(kind);
                    assertThat(new TerminalWords(Language.KO).of(it))
                            .contains(told)
                            .doesNotContain("{");
                    assertThat(new TerminalWords(Language.EN).of(it)).startsWith("rules.json");
                });
    }
}
