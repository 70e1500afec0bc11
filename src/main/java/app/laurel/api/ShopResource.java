package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.shop.Shop;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A shop that stands in a published result.
 *
 * @param id its number in the whole installation
 * @param results where it stood, the latest first
 */
record ShopResource(
        int id,
        Bilingual name,
        @Schema(nullable = true) @Nullable String domain,
        List<Stand> results,
        ShopLinks links) {
    ShopResource {
        results = List.copyOf(results);
    }

    static ShopResource of(Community community, Shop shop, List<Stand> results, ApiLinks links) {
        return new ShopResource(
                shop.id().value(),
                shop.name(),
                shop.domain(),
                results,
                new ShopLinks(links.shop(community, shop.id()), links.site("/en" + shop.path(community.slug()))));
    }

    /**
     * Where it stood in one result.
     *
     * @param place null where too few rated it
     */
    record Stand(
            int year,

            @Schema(nullable = true, description = "Null where the year has only one.") @Nullable String category,

            @Schema(nullable = true, description = "Null where too few rated it.") @Nullable Integer place,

            long ratings) {}

    /** @param page for people */
    record ShopLinks(String self, String page) {}
}
