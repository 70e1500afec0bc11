package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who is about to prove that a shop is theirs.
 *
 * @param address of the shop, as it was when the claim began
 * @param evidence where moderators find the code; null where no moderator is asked
 */
public record Claim(
        ShopId shop,
        MemberId member,
        ClaimWay way,
        String address,
        @Nullable String evidence,
        Instant expiresAt) {}
