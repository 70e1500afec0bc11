package app.laurel.count.majority;

import app.laurel.count.exact.Obstacle;
import app.laurel.count.exact.Profile;
import app.laurel.count.exact.UncountableException;

/** What it means for majority judgment that some participants did not judge a shop. */
public sealed interface MissingMarks {
    /** Shares, not counts: only those who judged count. The default. */
    record Normalized() implements MissingMarks {}

    /** Nothing may be missing: all shops need the same number of judgments. */
    record None() implements MissingMarks {}

    /** A missing judgment becomes the shop's own median; that of a shop without any is the worst grade. */
    record Median() implements MissingMarks {}

    /** A missing judgment becomes this grade; 0 is the worst. */
    record Worst(int grade) implements MissingMarks {}

    /** The profile to count, completed by this policy. */
    default Profile complete(Profile profile, long participants) {
        return switch (this) {
            case Normalized() -> profile;
            case None() -> demandAll(profile, participants);
            case Median() -> profile.with(profile.total() == 0 ? 0 : profile.median(), missing(profile, participants));
            case Worst(var grade) -> profile.with(known(grade, profile), missing(profile, participants));
        };
    }

    private static Profile demandAll(Profile profile, long participants) {
        if (profile.total() != participants) {
            throw new UncountableException(Obstacle.JUDGMENTS_MISSING, profile.total(), participants);
        }
        return profile;
    }

    private static int known(int grade, Profile profile) {
        if (grade < 0 || grade >= profile.grades()) {
            throw new UncountableException(Obstacle.GRADE_OF_THE_MISSING, grade, profile.grades() - 1);
        }
        return grade;
    }

    private static long missing(Profile profile, long participants) {
        if (profile.total() > participants) {
            throw new UncountableException(Obstacle.JUDGMENTS_OF_NOBODY, profile.total(), participants);
        }
        return participants - profile.total();
    }
}
