package app.laurel.shop;

import app.laurel.outgoing.Trouble;
import app.laurel.ratelimit.Decision;

/** What came of a step on the way to a shop of one's own. */
public sealed interface ClaimOutcome {
    /**
     * The claim waits for its code.
     *
     * @param code to be published by the claimant, shown this once; empty where it was mailed
     */
    record Asked(ClaimWay way, String code) implements ClaimOutcome {}

    /** A moderator looks at what was given as evidence. */
    record Waiting() implements ClaimOutcome {}

    /** The shop is the person's. */
    record Proved() implements ClaimOutcome {}

    /** It was before. */
    record OwnerAlready() implements ClaimOutcome {}

    /** The shop's address cannot be proved this way. */
    record NotOffered() implements ClaimOutcome {}

    /** What was typed before the at sign is no name of a mailbox. */
    record NoMailbox() implements ClaimOutcome {}

    /** What was given as evidence does not lead to the shop's page. */
    record NoEvidence() implements ClaimOutcome {}

    /** The code is not the right one. */
    record WrongCode() implements ClaimOutcome {}

    /** The shop's site answers, and the code is not where it should be. */
    record NotFound() implements ClaimOutcome {}

    /** The shop's site gave no answer. */
    record NoAnswer(Trouble because) implements ClaimOutcome {}

    /** The code is no longer good: used, replaced, too old or typed too often. */
    record Gone() implements ClaimOutcome {}

    /** Too often for now. */
    record TooOften(Decision.Refused refused) implements ClaimOutcome {}

    /** Whether the claim has gone on, or is over for good. */
    default boolean isGood() {
        return this instanceof Asked || this instanceof Waiting || this instanceof Proved;
    }

    /** The key of the sentence that says so; {@link TooOften} has words of its own. */
    default String key() {
        return "shop.claim.outcome."
                + switch (this) {
                    case Asked asked -> asked.code().isEmpty() ? "mailed" : "asked";
                    case Waiting _ -> "waiting";
                    case Proved _ -> "proved";
                    case OwnerAlready _ -> "owner-already";
                    case NotOffered _ -> "not-offered";
                    case NoMailbox _ -> "no-mailbox";
                    case NoEvidence _ -> "no-evidence";
                    case WrongCode _ -> "wrong-code";
                    case NotFound _ -> "not-found";
                    case NoAnswer(var because) -> "no-answer." + because.key();
                    case Gone _ -> "gone";
                    case TooOften _ -> "too-often";
                };
    }
}
