package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;

/**
 * Somebody who speaks for a shop says that another does so wrongly.
 *
 * @param by who says so
 * @param reason for moderators to read
 */
public record Dispute(ShopId shop, MemberId by, String reason, Instant openedAt) {}
