package app.laurel.shop.face;

import app.laurel.ratelimit.Decision.Refused;

/** What came of words that owners save. */
public sealed interface SayOutcome {
    /** They are what the shop says. */
    record Saved() implements SayOutcome {}

    /** Moderators took down these very words in one language or both, and they stay down: nothing is saved. */
    record TakenDown() implements SayOutcome {}

    /** Too often; nothing is saved. */
    record TooOften(Refused refused) implements SayOutcome {}
}
