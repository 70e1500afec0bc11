package app.laurel.ballot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnScoreTest {
    private static final OwnScore SCORE = new OwnScore(List.of(criterion(1, 60), criterion(2, 40)));

    @Test
    void each_mark_has_the_weight_of_its_criterion() {
        assertThat(SCORE.of("54")).contains("4.60");
        assertThat(SCORE.of("55")).contains("5.00");
    }

    @Test
    void an_answer_that_leaves_a_question_open_comes_to_nothing() {
        assertThat(List.of("", "-", "5", "50", "5x"))
                .allSatisfy(it -> assertThat(SCORE.of(it)).isEmpty());
    }

    private static Criterion criterion(int number, int weight) {
        return new Criterion(number, new Bilingual("항목", "Criterion"), weight);
    }
}
