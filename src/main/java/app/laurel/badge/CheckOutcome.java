package app.laurel.badge;

import app.laurel.outgoing.Trouble;
import app.laurel.ratelimit.Decision;

/** What came of looking for a badge on a shop's page. */
public sealed interface CheckOutcome {
    /** It hangs there. */
    record Found(Sighting sighting) implements CheckOutcome {}

    /** The page answers, and what it answers does not hold the badge. */
    record Missing() implements CheckOutcome {}

    /** The address is none, or not of the shop's own site. */
    record NotOwn() implements CheckOutcome {}

    /** The site answers that there is no such page, or that it shows it to nobody unknown. */
    record NoPage(int status) implements CheckOutcome {}

    /** The site gave no answer. */
    record NoAnswer(Trouble because) implements CheckOutcome {}

    /** Too often for now. */
    record TooOften(Decision.Refused refused) implements CheckOutcome {}
}
