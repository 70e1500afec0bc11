package app.laurel.nomination;

import app.laurel.base.text.PlainText;
import org.jspecify.annotations.Nullable;

/** Why moderators decided something. Everybody can read it, so one that is too long is refused and never cut: half a reason may say the opposite. */
record RulingReason(String text) {
    static final int LONGEST = 500;
    private static final int SHORTEST = 3;

    /** The reason as it was typed, made harmless for the eye. */
    static RulingReason of(String typed) {
        return new RulingReason(PlainText.of(typed, Integer.MAX_VALUE));
    }

    /** What is wrong with it, if anything is. */
    RulingOutcome.@Nullable OfReason problem() {
        if (text.length() < SHORTEST) return new RulingOutcome.ReasonMissing();
        return text.length() > LONGEST ? new RulingOutcome.ReasonTooLong(text.length(), LONGEST) : null;
    }
}
