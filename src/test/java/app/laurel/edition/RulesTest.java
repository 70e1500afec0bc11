package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.count.FinalMethod;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {
    private static final MethodDetails STRICT =
            new MethodDetails(50, Unrated.NO_OPINION, Repeats.DISTINCT, false, MissingPolicy.NONE, 4);

    @ParameterizedTest
    @EnumSource
    void a_figure_that_the_method_does_not_ask_for_decides_nothing(FinalMethod method) {
        var rules = TypedDrafts.rules(TypedDrafts.criteria(100), method, STRICT);

        assertThat(rules.seats()).isEqualTo(method == FinalMethod.STAR ? 4 : 1);
        assertThat(rules.missing())
                .isEqualTo(method == FinalMethod.MAJORITY_JUDGMENT ? MissingPolicy.NONE : MissingPolicy.NORMALIZED);
        assertThat(rules.wantsEveryShop()).isEqualTo(method == FinalMethod.MAJORITY_JUDGMENT);
    }

    @Test
    void a_ballot_rates_the_whole_list_where_a_missing_rating_is_not_allowed() {
        var strict = TypedDrafts.rules(TypedDrafts.criteria(100), FinalMethod.MAJORITY_JUDGMENT, STRICT);
        var usual = TypedDrafts.rules(TypedDrafts.criteria(100));

        assertThat(strict.minimumOf(12)).isEqualTo(12);
        assertThat(usual.minimumOf(12)).isEqualTo(3);
    }

    @Test
    void criteria_that_change_after_the_rules_were_made_change_nothing() {
        var criteria = new ArrayList<>(TypedDrafts.criteria(60, 40));
        var rules = TypedDrafts.rules(criteria);
        criteria.clear();

        assertThat(rules.criteria()).hasSize(2);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> rules.criteria().clear());
    }
}
