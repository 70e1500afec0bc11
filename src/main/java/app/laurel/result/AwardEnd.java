package app.laurel.result;

import app.laurel.community.Signature;
import java.time.Instant;
import java.util.List;

/**
 * How an award ended with the result that gave it.
 *
 * @param by who decided it
 */
public record AwardEnd(String reason, Instant at, List<Signature> by) {
    public AwardEnd {
        by = List.copyOf(by);
    }
}
