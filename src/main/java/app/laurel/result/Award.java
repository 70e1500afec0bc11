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
 * @param end why the result that gave it holds no longer; null while it does
 * @param declinedAt since when the shop does not want it; null where it has not declined
 */
public record Award(
        AwardCode code,
        EditionId edition,
        AwardCategory category,
        ShopId shop,
        SignedShop as,
        AwardKind kind,
        @Nullable Integer criterion,
        boolean joint,
        int version,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable AwardEnd end,
        @Nullable Instant declinedAt) {
    /** The same, after the result that gave it ended. */
    Award ended(AwardEnd with) {
        return new Award(
                code,
                edition,
                category,
                shop,
                as,
                kind,
                criterion,
                joint,
                version,
                issuedAt,
                expiresAt,
                with,
                declinedAt);
    }

    /** The same, with its category called as the signed document has it. */
    Award in(AwardCategory named) {
        return new Award(
                code, edition, named, shop, as, kind, criterion, joint, version, issuedAt, expiresAt, end, declinedAt);
    }

    /** Whether two versions of a result give the same thing to the same shop. */
    boolean isSameAs(Award other) {
        return category.id().equals(other.category.id())
                && shop.equals(other.shop)
                && kind == other.kind
                && Objects.equals(criterion, other.criterion);
    }
}
