package app.laurel.api;

import app.laurel.base.text.Bilingual;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.ShortlistedShop;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list that is voted on.
 *
 * @param fixed whether voting has opened; before that the list may still change
 */
record ShortlistResource(
        @Schema(description = "Whether voting has opened; before that the list may still change.")
        boolean fixed,

        List<Entry> shops) {
    ShortlistResource {
        shops = List.copyOf(shops);
    }

    /**
     * A shop on the list. Before the list is fixed it is the name that members proposed.
     *
     * @param number on ballots; null before the list is fixed
     * @param shop its number among the community's shops; null before the list is fixed
     */
    record Entry(
            @Schema(nullable = true, description = "On ballots; null before the list is fixed.") @Nullable Integer number,

            @Schema(nullable = true, description = "Among the community's shops; null before the list is fixed.")
            @Nullable Integer shop,

            Bilingual name,
            @Schema(nullable = true) @Nullable String domain) {
        static Entry of(ShortlistedShop listed) {
            var shop = listed.shop();
            return new Entry(listed.number(), shop.id().value(), shop.name(), shop.domain());
        }

        static Entry of(Nominee proposed) {
            return new Entry(null, null, new Bilingual(proposed.name(), proposed.name()), null);
        }
    }
}
