package app.laurel.ballot;

import java.util.Locale;

/** What a member was told who cast a ballot or took it back, as far as it may be counted. */
public enum CastAnswer {
    KEPT,
    /** Another device or window was quicker. */
    NEWER_ELSEWHERE,
    NOT_ON_THE_ROLL,
    VOTING_NOT_OPEN,
    /** Too often within a minute, by one member or one network. */
    LIMITED,
    /** The fault is ours: the ballot was not kept. */
    FAILED;

    static CastAnswer of(BoothOutcome outcome) {
        return switch (outcome) {
            case BoothOutcome.Saved _ -> KEPT;
            case BoothOutcome.NewerElsewhere _ -> NEWER_ELSEWHERE;
            case BoothOutcome.NotOnTheRoll _ -> NOT_ON_THE_ROLL;
            case VotingNotOpen _ -> VOTING_NOT_OPEN;
        };
    }

    /** Its name in figures. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
