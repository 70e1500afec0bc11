package app.laurel.tally.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.tally.document.UnusableRulesException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that cannot be counted by are refused, and what is wrong with them is named. */
class PublishedRulesTest {
    private static final String RULES = """
            {"count":{"method":"STAR","minimumShops":1,"quorumPercent":2,"quorumRatings":3,"shrink":5},\
            "criteria":[{"number":1,"weight":70},{"number":4,"weight":30}],"format":"laurel-rules-v1",\
            "marks":{"highest":5,"lowest":1},"shops":[{"number":3},{"newcomer":true,"number":7}]}""";

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "null", "7", "{\"format\":\"laurel-rules-v3\"}", "{\"format\":[]}"})
    void what_is_no_rules_document_of_this_form_is_told_which_form_is_wanted(String document) {
        assertRefused(document, Kind.OTHER_FORM, "laurel-rules-v1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "\"shrink\":5 | \"shrink\":\"5\" | NO_NUMBER | shrink",
                "\"shrink\":5 | \"shrink\":5.5 | NO_NUMBER | shrink",
                "\"quorumPercent\":2, | | NO_NUMBER | quorumPercent",
                "\"weight\":70 | \"weight\":null | NO_NUMBER | weight",
                "\"highest\":5 | \"highest\":99999999999 | NO_NUMBER | highest",
                "\"STAR\" | \"star\" | UNKNOWN_WORD | method",
                "\"STAR\" | \"COIN\" | UNKNOWN_WORD | method"
            })
    void what_the_count_needs_and_does_not_find_is_named(String part, @Nullable String instead, Kind kind, String key) {
        assertRefused(RULES.replace(part, instead == null ? "" : instead), kind, key);
    }

    @Test
    void a_document_cut_off_anywhere_is_no_document() {
        for (var end = 1; end < RULES.length(); end++) {
            var cut = RULES.substring(0, end);
            assertThatExceptionOfType(UnusableRulesException.class)
                    .as(cut)
                    .isThrownBy(() -> PublishedRules.list(cut.getBytes(UTF_8)));
        }
    }

    private static void assertRefused(String document, Kind kind, String argument) {
        assertThatExceptionOfType(UnusableRulesException.class)
                .isThrownBy(() -> PublishedRules.list(document.getBytes(UTF_8)))
                .satisfies(it -> assertThat(it.kind()).isEqualTo(kind))
                .satisfies(it -> assertThat(it.arguments()).contains(argument));
    }
}
