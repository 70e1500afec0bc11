package app.laurel.nomination;

import static java.util.Objects.requireNonNull;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list that is voted on: for moderators while it is being made, for everybody once voting has opened. */
@Service
@Transactional(readOnly = true)
public class Shortlists {
    private static final int HELD = 2_000;

    private final ShortlistStore store;
    private final Shortlisting shortlisting;
    private final ListFixing fixing;
    private final Editions editions;
    private final Shops shops;
    private final Held<EditionId, Map<CategoryId, List<ShortlistedShop>>> held;
    private final Clock clock;

    /** Seven: the one face of lists in the making, announced and fixed, held in memory until one changes. */
    Shortlists(
            ShortlistStore store,
            Shortlisting shortlisting,
            ListFixing fixing,
            Editions editions,
            Shops shops,
            Changes changes,
            Clock clock) {
        this.store = store;
        this.shortlisting = shortlisting;
        this.fixing = fixing;
        this.editions = editions;
        this.shops = shops;
        this.held = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /**
     * The list as nominations and rulings make it now.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the category is another community's
     */
    public Shortlist draft(Moderator by, CategoryId id) {
        return shortlisting.compute(editions.category(by, id));
    }

    /** The list with its explanation, for everybody; empty until it was given out or voting has opened with a list. */
    public Optional<Shortlist> findPublic(Category category) {
        return isPublic(category) ? Optional.of(shortlisting.compute(category)) : Optional.empty();
    }

    /** Whether everybody can read the list: it was given out, or voting has opened with it. */
    public boolean isPublic(Category category) {
        return !store.announced(category.id()).isEmpty() || !fixed(category).isEmpty();
    }

    /** Those of a year whose lists were given out, asked at once. */
    public Set<CategoryId> givenOut(Edition edition) {
        return store.announcedIn(edition.categoryIds());
    }

    /** Whether the lists of its year are fixed and nobody stands on this one: then it gives no award. */
    public boolean isWithoutList(Category category) {
        var lists = fixed(category.edition());
        return !lists.isEmpty() && !lists.containsKey(category.id());
    }

    /** Whether voting has opened with lists, so that no category can be brought back whose nominees nobody knows. */
    public boolean areFixed(Edition edition) {
        return !fixed(edition).isEmpty();
    }

    /** Whether everybody can read the lists of all categories of a year. */
    public boolean areAllPublic(Edition edition) {
        if (!fixed(edition).isEmpty()) return true;
        return store.announcedIn(edition.categoryIds()).size()
                == edition.terms().size();
    }

    /** The shops that are voted on, by their numbers; empty until voting has opened, and where nobody was nominated. */
    public List<ShortlistedShop> fixed(Category category) {
        return fixed(category.edition()).getOrDefault(category.id(), List.of());
    }

    /** The same of all categories of a year, read at once; one without a list is left out. */
    public Map<CategoryId, List<ShortlistedShop>> fixed(Edition edition) {
        if (!edition.hasOpenedAt(clock.instant())) return Map.of();
        return held.find(edition.id(), _ -> read(edition)).orElse(Map.of());
    }

    /** The lists of a year by category; empty while they are not fixed. */
    private Optional<Map<CategoryId, List<ShortlistedShop>>> read(Edition edition) {
        var rows = store.list(edition.categoryIds());
        // why: all lists of a year are fixed with its rules, so one that is missing then never comes
        var isFixed = edition.frozen() != null || !rows.isEmpty();
        if (!isFixed) {
            fixing.fixForReader(edition.id());
            rows = store.list(edition.categoryIds());
        }
        return isFixed || !rows.isEmpty() ? Optional.of(withShops(rows)) : Optional.empty();
    }

    private Map<CategoryId, List<ShortlistedShop>> withShops(Map<CategoryId, List<ShortlistStore.Row>> rows) {
        var listed = rows.values().stream().flatMap(List::stream).map(ShortlistStore.Row::shop);
        var byId = shops.get(listed.distinct().toList());
        var lists = new HashMap<CategoryId, List<ShortlistedShop>>();
        rows.forEach((category, list) -> lists.put(
                category,
                list.stream()
                        .map(it -> new ShortlistedShop(it.number(), requireNonNull(byId.get(it.shop()))))
                        .toList()));
        return lists;
    }
}
