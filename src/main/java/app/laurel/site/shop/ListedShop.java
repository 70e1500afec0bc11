package app.laurel.site.shop;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.shop.Shop;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A shop in the list of all that published results name.
 *
 * @param name as it was signed last
 * @param path of its page, below the language
 * @param years in whose results it stands, the latest first
 */
public record ListedShop(int id, String name, String path, String years) {
    static ListedShop of(List<ShopResult> results, Community community, Language language) {
        var latest = results.getFirst().shop();
        return new ListedShop(
                latest.id(),
                latest.name().in(language),
                Shop.path(community.slug(), new ShopId(latest.id())),
                results.stream()
                        .map(ShopResult::year)
                        .distinct()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }
}
