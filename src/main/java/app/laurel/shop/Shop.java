package app.laurel.shop;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A shop of a community.
 *
 * @param domain by which it is known: the text of its {@link ShopAddress.Own}; null until somebody names it
 * @param listedYear the first edition that listed it
 */
public record Shop(
        ShopId id,
        CommunityId community,
        Bilingual name,
        @Nullable String domain,
        int listedYear) {}
