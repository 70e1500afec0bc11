package app.laurel.count.majority;

import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import java.util.ArrayList;
import java.util.List;

/**
 * What majority judgment compares: the list of steps of a profile, in shares of its judgments. Balinski and Laraki,
 * "Election by Majority Judgment", 2007; the fast form of the MieuxVoter library, which gives the same order as the
 * majority value. The greater is the better; equal means an exact tie.
 *
 * @param profile the judgments, at least one
 * @param steps from the median outwards, until all judgments are one group; that last step stands for all later ones
 */
public record MajorityValue(Profile profile, List<MajorityStep> steps) implements Comparable<MajorityValue> {
    /** The value of a profile; refuses one without judgments. Takes time in proportion to the number of grades. */
    public static MajorityValue of(Profile profile) {
        var steps = new ArrayList<MajorityStep>();
        var median = profile.median();
        var below = profile.below(median);
        var above = profile.above(median);
        var down = median;
        var up = median;
        while (above > 0 || below > 0) {
            if (above > below) {
                steps.add(new MajorityStep(median, above));
                up = next(profile, up, 1);
                above -= profile.count(up);
                median = up;
            } else {
                steps.add(new MajorityStep(median, -below));
                down = next(profile, down, -1);
                below -= profile.count(down);
                median = down;
            }
        }
        steps.add(new MajorityStep(median, 0));
        return new MajorityValue(profile, List.copyOf(steps));
    }

    private static int next(Profile profile, int from, int direction) {
        var grade = from + direction;
        while (profile.count(grade) == 0) {
            grade += direction;
        }
        return grade;
    }

    /** The majority grade, by number. */
    public int median() {
        return steps.getFirst().grade();
    }

    /** Share of the judgments above the majority grade. */
    public Fraction above() {
        return Fraction.of(profile.above(median()), profile.total());
    }

    /** Share of the judgments below the majority grade. */
    public Fraction below() {
        return Fraction.of(profile.below(median()), profile.total());
    }

    /** The step that parts this value from another one, counted from 0, or the length of the longer list on a tie. */
    public int firstDifference(MajorityValue other) {
        var length = Math.max(steps.size(), other.steps.size());
        for (var at = 0; at < length; at++) {
            if (compareStep(other, at) != 0) {
                return at;
            }
        }
        return length;
    }

    @Override
    public int compareTo(MajorityValue other) {
        var at = firstDifference(other);
        return at == Math.max(steps.size(), other.steps.size()) ? 0 : compareStep(other, at);
    }

    private int compareStep(MajorityValue other, int at) {
        var own = step(at);
        var their = other.step(at);
        return own.grade() != their.grade()
                ? Integer.compare(own.grade(), their.grade())
                : Products.compare(own.margin(), other.profile.total(), their.margin(), profile.total());
    }

    private MajorityStep step(int at) {
        return steps.get(Math.min(at, steps.size() - 1));
    }
}
