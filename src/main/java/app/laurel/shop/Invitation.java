package app.laurel.shop;

import app.laurel.base.id.ShopId;
import app.laurel.community.MailAddress;
import java.time.Instant;

/** That somebody who speaks for a shop asked whoever has an address to do so too. */
public record Invitation(ShopId shop, MailAddress address, Instant expiresAt) {}
