package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.base.web.PageFrame;
import app.laurel.count.FinalMethod;
import app.laurel.count.exact.Fraction;
import app.laurel.count.pairs.Unrated;
import app.laurel.tally.document.GradeMargin;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.BallotsPart;
import app.laurel.tally.document.ResultDocument.EditionPart;
import app.laurel.tally.document.ResultDocument.ShopPart;
import app.laurel.tally.document.RulesPart;
import app.laurel.tally.document.Standing;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Equal medians that are parted far from the median are told as the step at which they first differ. */
class MedianTieWordsTest {
    private static final Fraction FOUR = Fraction.of(4);
    private static final List<GradeMargin> FIRST =
            List.of(new GradeMargin(400, 30), new GradeMargin(425, -20), new GradeMargin(375, 10));

    @Test
    void two_steps_on_a_larger_group_decides() {
        var second = List.of(new GradeMargin(400, 30), new GradeMargin(425, -20), new GradeMargin(375, -5));

        assertThat(told(Language.EN, second))
                .isEqualTo(
                        "Alder and Birch have the same median, 4.00, and an equal group beside it. Value by value they"
                                + " stay equal until step 2: those above 4.25 are set against those below 3.75, and the larger"
                                + " group decides: 10.0% above for Alder, 5.0% below for Birch. So Alder is ahead.");
        assertThat(told(Language.KO, second))
                .isEqualTo("가게와 시장은 중앙값이 4.00점으로 같고 그 옆의 큰 쪽도 같아요. 점수를 하나씩 옮겨 가며 2번째로"
                        + " 4.25점보다 높게 본 쪽과 3.75점보다 낮게 본 쪽을 견줘 더 큰 쪽으로 가려요. 가게는 위쪽 10.0%,"
                        + " 시장은 아래쪽 5.0%이므로 가게가 앞서요.");
    }

    @Test
    void one_step_on_the_median_still_bounds_the_side_that_was_not_taken() {
        var second = List.of(new GradeMargin(400, 30), new GradeMargin(425, -25));

        assertThat(told(Language.EN, second))
                .endsWith("Next, those above 4.25 are set against those below 4.00, and the larger group decides:"
                        + " 20.0% below for Alder, 25.0% below for Birch. So Alder is ahead.");
    }

    @Test
    void two_steps_on_a_better_value_decides() {
        var second = List.of(new GradeMargin(400, 30), new GradeMargin(425, -20), new GradeMargin(350, 10));

        assertThat(told(Language.EN, second))
                .endsWith("Value by value they stay equal until step 2; there the value is 3.75 for Alder and 3.50 for"
                        + " Birch. So Alder is ahead.");
        assertThat(told(Language.KO, second)).endsWith("2번째로 견준 점수가 가게는 3.75점, 시장은 3.50점이므로 가게가 앞서요.");
    }

    @Test
    void the_next_value_is_told_without_counting() {
        var second = List.of(new GradeMargin(400, 30), new GradeMargin(412, -20));

        assertThat(told(Language.EN, second))
                .endsWith("The next value compared is 4.25 for Alder and 4.12 for Birch. So Alder is ahead.");
        assertThat(told(Language.KO, second)).endsWith("다음으로 견준 점수가 가게는 4.25점, 시장은 4.12점이므로 가게가 앞서요.");
    }

    private static String told(Language language, List<GradeMargin> second) {
        var frame = new PageFrame(new Texts(), language, URI.create("http://localhost"), "", "", "/", null);
        var lines = AwardWords.of(frame, document(standing(1, FIRST), standing(2, second)))
                .ties();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private static Standing standing(int shop, List<GradeMargin> steps) {
        return new Standing(shop, shop, 100, 0, List.of(), 400, 30, 20, steps, FOUR, FOUR, shop, 0, null, null);
    }

    private static ResultDocument document(Standing... standings) {
        return new ResultDocument(
                ResultDocument.FORMAT,
                new EditionPart("id", 2026, new Bilingual("상", "Award"), null),
                "",
                new RulesPart(FinalMethod.MAJORITY_JUDGMENT, "", 10, 0, Unrated.LAST, 20, 1, 5, null, null),
                FOUR,
                new BallotsPart(100, 100, 0, List.of(), null, null),
                List.of(shop(1, "가게", "Alder"), shop(2, "시장", "Birch")),
                List.of(standings),
                List.of(),
                List.of(),
                List.of(),
                List.of(1),
                List.of(),
                null,
                null);
    }

    private static ShopPart shop(int number, String ko, String en) {
        return new ShopPart(number, number, new Bilingual(ko, en), null, false);
    }
}
