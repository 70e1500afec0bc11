package app.laurel.edition;

import app.laurel.community.Signature;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that was moved, as the public rules page shows it.
 *
 * @param from null if there was none
 * @param to null if there is none any more
 * @param by whoever moved it, by the public names of then; nobody while it is only wanted
 */
public record DateMove(
        Milestone milestone,
        @Nullable Instant from,
        @Nullable Instant to,
        String reason,
        Instant movedAt,
        List<Signature> by) {
    public DateMove {
        by = List.copyOf(by);
    }

    DateMove by(List<Signature> signatures) {
        return new DateMove(milestone, from, to, reason, movedAt, signatures);
    }
}
