package app.laurel.community;

import app.laurel.base.text.PlainText;
import java.util.Map;

/**
 * What one person asks another to decide.
 *
 * @param name of the {@link TwoPersonAct} that carries it out
 * @param object what it is to be done to: {@code award/K7TQ2M8R}
 * @param facts what is needed to carry it out exactly as it was asked for; never a secret, for the log shows them
 * @param reason public once it is decided
 */
public record ProposedAct(String name, String object, Map<String, String> facts, String reason) {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 500;

    private static final int SHORTEST_REASON = 3;

    public ProposedAct {
        facts = Map.copyOf(facts);
        reason = PlainText.of(reason, LONGEST_REASON);
    }

    /** Whether the reason is worth reading. */
    boolean hasReason() {
        return isReason(reason);
    }

    /** Whether a reason is worth reading. */
    static boolean isReason(String reason) {
        return PlainText.of(reason, LONGEST_REASON).length() >= SHORTEST_REASON;
    }

    /** The same thing done to the same object in the same manner, for whatever reason. */
    boolean isSameAs(ProposedAct other) {
        return name.equals(other.name) && object.equals(other.object) && facts.equals(other.facts);
    }
}
