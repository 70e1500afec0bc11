package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.shop.Shop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the lists of earlier years say of a community's shops. They are public, so whoever is helped by them learns nothing of what
 * anybody nominates now. A category is known again by its name in addresses.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PastLists {
    /** What is longer ago says little of a shop. */
    private static final int YEARS = 3;

    private final Editions editions;
    private final Shortlists shortlists;

    PastLists(Editions editions, Shortlists shortlists) {
        this.editions = editions;
        this.shortlists = shortlists;
    }

    /** Who was on the list when the category had one last; none where it is new, or the year gives one award. */
    List<Shop> finalists(Category category) {
        if (!category.edition().hasSeveral()) return List.of();
        return earlier(category.edition())
                .map(it -> shops(it, category.terms().slug()))
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** In which of a year's categories each shop was listed before, by their numbers; shops that never were are left out. */
    Map<ShopId, SortedSet<Integer>> places(Edition edition) {
        var bySlug = edition.categories().stream()
                .collect(Collectors.toMap(it -> it.terms().slug(), Function.identity()));
        var places = new HashMap<ShopId, SortedSet<Integer>>();
        earlier(edition).forEach(year -> {
            var lists = shortlists.fixed(year);
            for (var category : year.categories()) {
                var now = bySlug.get(category.terms().slug());
                if (now == null) continue;
                for (var listed : of(lists, category)) {
                    places.computeIfAbsent(listed.id(), _ -> new TreeSet<>())
                            .add(now.terms().number());
                }
            }
        });
        return places;
    }

    private Stream<Edition> earlier(Edition edition) {
        return editions.listOf(edition.community()).stream()
                .filter(it -> it.year() < edition.year())
                .limit(YEARS);
    }

    private List<Shop> shops(Edition year, String slug) {
        return year.categories().stream()
                .filter(it -> it.terms().slug().equals(slug))
                .findFirst()
                .map(it -> of(shortlists.fixed(year), it))
                .orElse(List.of());
    }

    private static List<Shop> of(Map<CategoryId, List<ShortlistedShop>> lists, Category category) {
        return lists.getOrDefault(category.id(), List.of()).stream()
                .map(ShortlistedShop::shop)
                .toList();
    }
}
