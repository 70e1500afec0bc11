package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.GradeMargin;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentence of a median says only what is the case. */
class MedianWordsTest {
    @Test
    void shares_on_both_sides_are_told() {
        assertThat(told(Language.EN, 200, 60, 40))
                .isEqualTo("Most of its 200 raters gave it 4.25 or more."
                        + " 30% rated it higher, 20% lower, the rest exactly that.");
    }

    @Test
    void where_nobody_is_above_the_share_at_the_median_is_told() {
        assertThat(told(Language.EN, 200, 0, 40)).contains("80% gave it 4.25, nobody more and 20% less");
    }

    @Test
    void where_all_agree_no_share_is_told() {
        assertThat(told(Language.EN, 200, 0, 0)).isEqualTo("All its 200 raters gave it exactly 4.25.");
        assertThat(told(Language.EN, 1, 0, 0)).isEqualTo("Its one rater gave it exactly 4.25.");
        assertThat(told(Language.KO, 200, 0, 0)).isEqualTo("평가한 200명 모두 4.25점을 줬어요.");
        assertThat(told(Language.KO, 1, 0, 0)).isEqualTo("평가한 1명이 4.25점을 줬어요.");
    }

    private static String told(Language language, long ratings, long above, long below) {
        var standing = new Standing(
                1,
                1,
                ratings,
                0,
                List.of(),
                425,
                above,
                below,
                List.of(new GradeMargin(425, 0)),
                Fraction.of(4),
                Fraction.of(4),
                1,
                0,
                null,
                null);
        var sentence = MedianWords.of(standing, Scale.COMPOSITES);
        return new Texts().get(language, sentence.key(), sentence.arguments().toArray());
    }
}
