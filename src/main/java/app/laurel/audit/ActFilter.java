package app.laurel.audit;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of a community are asked for.
 *
 * @param by whose; null for everybody's
 * @param name of the act; empty for all
 * @param text a part of name, object, reason or facts; empty for all
 * @param from null for the first
 * @param until null for the last
 */
public record ActFilter(
        @Nullable AccountId by,
        String name,
        String text,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Every act. */
    public static final ActFilter ALL = new ActFilter(null, "", "", null, null);
}
