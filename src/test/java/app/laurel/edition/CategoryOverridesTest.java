package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.FinalMethod;
import app.laurel.count.Quorum;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A category has the rules of its year, except where it has its own. */
class CategoryOverridesTest {
    private static final Rules YEAR = TypedDrafts.rules(
            TypedDrafts.criteria(60, 40),
            FinalMethod.MAJORITY_JUDGMENT,
            new MethodDetails(50, Unrated.NO_OPINION, Repeats.SHARE, true, MissingPolicy.WORST, 1));

    @Test
    void without_anything_of_its_own_it_has_the_rules_of_its_year() {
        assertThat(new CategoryOverrides(List.of(), null, null, null, null, null).over(YEAR))
                .isEqualTo(YEAR);
    }

    @Test
    void what_it_has_of_its_own_goes_before() {
        var own = new CategoryOverrides(TypedDrafts.criteria(100), 2, 6, null, new Quorum(3, 0), 1).over(YEAR);

        assertThat(own.criteria()).isEqualTo(TypedDrafts.criteria(100));
        assertThat(own.nominationsPerMember()).isEqualTo(2);
        assertThat(own.shortlistSize()).isEqualTo(6);
        assertThat(own.quorum()).isEqualTo(new Quorum(3, 0));
        assertThat(own.minimumShops()).isEqualTo(1);
        assertThat(own.method()).isEqualTo(FinalMethod.MAJORITY_JUDGMENT);
        assertThat(own.missing()).isEqualTo(MissingPolicy.WORST);
        assertThat(own.joinedBy()).isEqualTo(YEAR.joinedBy());
        assertThat(own.electorate()).isEqualTo(YEAR.electorate());
    }

    @Test
    void another_method_brings_its_own_figures_and_leaves_those_of_the_nominations() {
        var star = new CategoryOverrides.Method(FinalMethod.STAR, 20, 0, Unrated.LAST, MissingPolicy.NORMALIZED, 3);

        var own = new CategoryOverrides(List.of(), null, null, star, null, null).over(YEAR);

        assertThat(own.seats()).isEqualTo(3);
        assertThat(own.shrink()).isEqualTo(20);
        assertThat(own.missing()).isEqualTo(MissingPolicy.NORMALIZED);
        assertThat(own.details().unrated()).isEqualTo(Unrated.LAST);
        assertThat(own.details().repeats()).isEqualTo(Repeats.SHARE);
        assertThat(own.details().newcomerAward()).isTrue();
        assertThat(own.criteria()).isEqualTo(YEAR.criteria());
    }
}
