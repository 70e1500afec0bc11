package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopAddress;
import app.laurel.shop.Shops;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns nominees into shops when a list is fixed. Nominees that a ruling merged are one shop under several addresses: it is
 * known by one on which a badge can be told from others, and keeps the rest.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShopListing {
    private final NominationStore nominations;
    private final RulingStore rulings;
    private final Shops shops;

    ShopListing(NominationStore nominations, RulingStore rulings, Shops shops) {
        this.nominations = nominations;
        this.rulings = rulings;
        this.shops = shops;
    }

    /** One nominee for each shop, in the order of names; two nominees that are one shop after all give one line. */
    SequencedMap<ShopId, NomineeId> list(Category category, List<Nominee> listed) {
        var edition = category.edition();
        var list = new LinkedHashMap<ShopId, NomineeId>();
        var addresses = addresses(category.id());
        listed.stream()
                .sorted(Comparator.comparing(Nominee::name))
                .forEach(it ->
                        list.putIfAbsent(shop(edition, it, addresses.getOrDefault(it.id(), List.of())), it.id()));
        return list;
    }

    private ShopId shop(Edition edition, Nominee nominee, List<String> addresses) {
        var community = edition.community();
        if (addresses.isEmpty()) return shops.findOrList(community, nominee.name(), edition.year());
        var shop = addresses.stream()
                .map(it -> shops.find(community, it))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Shop::id)
                .orElseGet(() -> shops.findOrList(community, nominee.name(), addresses.getFirst(), edition.year()));
        shops.addAddresses(shop, addresses);
        return shop;
    }

    /** The addresses of each nominee and of those merged into it, the one to be known by first. */
    private Map<NomineeId, List<String>> addresses(CategoryId category) {
        var merges = new Merges(rulings.list(category));
        var own = new HashMap<NomineeId, List<String>>();
        nominations.nomineesByKey(category).forEach((key, nominee) -> {
            var root = merges.root(nominee.id());
            ShopAddress.find(key).ifPresent(it -> {
                var all = own.computeIfAbsent(root, fresh -> new ArrayList<>());
                all.add(root.equals(nominee.id()) ? 0 : all.size(), it);
            });
        });
        own.values().forEach(it -> it.sort(Comparator.comparing(ShopListing::isShared)));
        return own;
    }

    /** Whether other shops live on the same host; the sort keeps the order of the others. */
    private static boolean isShared(String address) {
        return ShopAddress.read(address) instanceof ShopAddress.Page;
    }
}
