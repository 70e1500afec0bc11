package app.laurel.count.majority;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.count.Elections;
import app.laurel.count.exact.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The majority value as Balinski and Laraki wrote it: take the median away, one judgment at a time. */
class MajorityJudgmentByTheBookTest {
    @Test
    void the_steps_order_shops_as_the_majority_value_does() {
        Elections.each(2_000_000, MajorityJudgmentByTheBookTest::compare);
    }

    private static void compare(Random random) {
        var grades = 1 + random.nextInt(6);
        var one = Elections.profile(random, grades, 8);
        var other = random.nextInt(10) == 0 ? twice(one) : Elections.profile(random, grades, 8);

        var fast = MajorityValue.of(one).compareTo(MajorityValue.of(other));

        assertThat(Integer.signum(fast))
                .as("%s against %s", one, other)
                .isEqualTo(Integer.signum(byTheBook(judgments(one, other.total()), judgments(other, one.total()))));
    }

    private static Profile twice(Profile profile) {
        var counts = profile.counts();
        for (var grade = 0; grade < counts.length; grade++) {
            counts[grade] *= 2;
        }
        return Profile.of(counts);
    }

    /** Every judgment, worst first, each as many times as makes the two shops equal in number. */
    private static List<Integer> judgments(Profile profile, long times) {
        var judgments = new ArrayList<Integer>();
        for (var grade = 0; grade < profile.grades(); grade++) {
            for (var count = profile.count(grade) * times; count > 0; count--) {
                judgments.add(grade);
            }
        }
        return judgments;
    }

    private static int byTheBook(List<Integer> one, List<Integer> other) {
        while (!one.isEmpty()) {
            var median = (one.size() + 1) / 2 - 1;
            var difference = one.get(median).compareTo(other.get(median));
            if (difference != 0) {
                return difference;
            }
            one.subList(median, median + 1).clear();
            other.subList(median, median + 1).clear();
        }
        return 0;
    }

    @Test
    void every_profile_of_four_grades_and_up_to_five_judges_is_ordered_alike() {
        var profiles = new ArrayList<Profile>();
        for (var code = 0; code < 6 * 6 * 6 * 6; code++) {
            var profile = Profile.of(code % 6, code / 6 % 6, code / 36 % 6, code / 216);
            if (profile.total() == 5 || profile.total() == 3) {
                profiles.add(profile);
            }
        }
        for (var one : profiles) {
            for (var other : profiles) {
                assertThat(Integer.signum(MajorityValue.of(one).compareTo(MajorityValue.of(other))))
                        .isEqualTo(Integer.signum(
                                byTheBook(judgments(one, other.total()), judgments(other, one.total()))));
            }
        }
    }
}
