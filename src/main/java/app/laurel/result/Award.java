package app.laurel.result;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An award given by a published result.
 *
 * @param code names it everywhere; never used again
 * @param as what the signed document calls the shop; a shop that is renamed later was still given the award under this name
 * @param criterion number of the criterion for {@link AwardKind#BEST_OF_CRITERION}, otherwise null
 * @param joint whether an exact tie shares it
 * @param version of the result, the latest that gives it
 * @param expiresAt until when its badge glows; the award itself stays true
 */
public record Award(
        AwardCode code,
        EditionId edition,
        ShopId shop,
        SignedShop as,
        AwardKind kind,
        @Nullable Integer criterion,
        boolean joint,
        int version,
        Instant issuedAt,
        Instant expiresAt) {

    /** Whether two versions of a result give the same thing to the same shop. */
    boolean isSameAs(Award other) {
        return shop.equals(other.shop) && kind == other.kind && Objects.equals(criterion, other.criterion);
    }
}
