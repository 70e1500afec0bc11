package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's nominations of one year.
 *
 * @param lines in the order in which the member named them
 * @param most how many there may be
 */
public record Sheet(List<Line> lines, int most) {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 300;

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** Whether nothing more fits. */
    public boolean isFull() {
        return lines.size() >= most;
    }

    /**
     * One nomination.
     *
     * @param name as the nominee was written first
     * @param domain null if none is known
     * @param reason may be empty
     */
    public record Line(
            NomineeId nominee, String name, @Nullable String domain, String reason) {}
}
