package app.laurel.site.shop;

import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.PublishedResult;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import app.laurel.shop.face.ShopFaces;
import java.text.Collator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the results of a community that hold say of its shops. */
@Component
class ShopHistories {
    private final Editions editions;
    private final Results results;
    private final Badges badges;
    private final Shops shops;
    private final ShopFaces faces;
    private final Clock clock;

    ShopHistories(Editions editions, Results results, Badges badges, Shops shops, ShopFaces faces, Clock clock) {
        this.editions = editions;
        this.results = results;
        this.badges = badges;
        this.shops = shops;
        this.faces = faces;
        this.clock = clock;
    }

    /** Of a shop of this community; empty for any other, and where no published result names it. */
    Optional<ShopHistory> find(Community community, ShopId id) {
        var shop = shops.get(List.of(id)).get(id);
        if (shop == null || !shop.community().equals(community.id())) return Optional.empty();
        var listed = results(community).stream()
                .flatMap(it -> ShopResult.find(it, id).stream())
                .toList();
        if (listed.isEmpty()) return Optional.empty();
        var addresses = shops.furtherAddresses(community.id()).getOrDefault(id, List.of());
        var isOld = listed.stream()
                .filter(ShopResult::isRated)
                .findFirst()
                .filter(it -> it.edition().isOldAt(clock.instant()))
                .isPresent();
        return Optional.of(
                new ShopHistory(community, shop, addresses, listed, awards(id, listed), isOld, faces.find(id)));
    }

    /** All shops of a community that a published result names, by name. */
    List<ListedShop> list(Community community, Language language) {
        var years = new LinkedHashMap<Integer, List<ShopResult>>();
        for (var result : results(community)) {
            for (var shop : result.document().shops()) {
                years.computeIfAbsent(shop.id(), any -> new ArrayList<>()).add(new ShopResult(result, shop));
            }
        }
        return years.values().stream()
                .map(it -> ListedShop.of(it, community, language))
                .sorted(Comparator.comparing(ListedShop::name, Collator.getInstance(language.locale()))
                        .thenComparing(ListedShop::path))
                .toList();
    }

    /** The latest year first, in each year the categories in their order. */
    private List<PublishedResult> results(Community community) {
        return editions.listOf(community.id()).stream()
                .filter(it -> it.phaseAt(clock.instant()) == Phase.PUBLISHED)
                .flatMap(it -> results(it).stream())
                .toList();
    }

    /** None where what is stored is not what was signed. */
    private List<PublishedResult> results(Edition edition) {
        return results.findSoundYear(edition.id()).stream()
                .flatMap(it -> it.results().stream())
                .toList();
    }

    /** What these results give: awards of one that holds no longer are not among them. */
    private List<WornAward> awards(ShopId shop, List<ShopResult> listed) {
        var given = listed.stream()
                .flatMap(it -> it.result().awards().stream())
                .map(it -> it.code())
                .collect(Collectors.toSet());
        return badges.listOf(shop).stream()
                .filter(it -> given.contains(it.award().code()))
                .sorted(Comparator.comparingInt((WornAward it) -> it.edition().year())
                        .reversed())
                .toList();
    }
}
