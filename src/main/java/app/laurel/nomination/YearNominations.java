package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members need in a year of several categories: what they named in each, and where a shop belongs. */
@Service
@Transactional(readOnly = true)
public class YearNominations {
    private static final int FOUND = 8;

    private final SheetKeeping keeping;
    private final PastLists past;
    private final Editions editions;
    private final Shops shops;

    YearNominations(SheetKeeping keeping, PastLists past, Editions editions, Shops shops) {
        this.keeping = keeping;
        this.past = past;
        this.editions = editions;
        this.shops = shops;
    }

    /**
     * The member's nominations of a year, by category, read at once.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the year is another community's
     */
    public Map<CategoryId, Sheet> read(Member member, EditionId id) {
        return keeping.readAll(member, editions.get(member, id));
    }

    /** The shops of the community that a member may mean, at most eight, with where they belong; refuses as {@link #read}. */
    public List<FoundShop> search(Member member, EditionId id, String typed) {
        var edition = editions.get(member, id);
        var found = shops.search(edition.community(), typed, FOUND);
        if (found.isEmpty()) return List.of();
        var places = past.places(edition);
        var named = keeping.keys(member, edition);
        return found.stream()
                .map(it ->
                        new FoundShop(it, places.getOrDefault(it.id(), new TreeSet<>()), namedIn(edition, named, it)))
                .toList();
    }

    /** Who was on the list when a category had one last, in no order that says anything; refuses as {@link #read}. */
    public List<Shop> finalistsBefore(Member member, CategoryId id) {
        return past.finalists(editions.category(member, id));
    }

    private static SortedSet<Integer> namedIn(Edition edition, Map<CategoryId, Set<String>> named, Shop shop) {
        var key = NominationImports.keyOf(shop);
        var numbers = new TreeSet<Integer>();
        for (var category : edition.categories()) {
            if (named.getOrDefault(category.id(), Set.of()).contains(key))
                numbers.add(category.terms().number());
        }
        return numbers;
    }
}
