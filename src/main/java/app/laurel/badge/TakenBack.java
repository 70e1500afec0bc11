package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import app.laurel.community.Community;
import app.laurel.community.Signature;
import app.laurel.edition.Edition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of an award that was taken back and is not stored any more as it was signed: it stays taken back, and nobody is named.
 *
 * @param reason public
 * @param by who took it back, by the public names of then
 */
public record TakenBack(
        AwardCode code,
        Community community,
        Edition edition,
        @Nullable String reason,
        @Nullable Instant at,
        List<Signature> by) {
    public TakenBack {
        by = List.copyOf(by);
    }
}
