package app.laurel.nomination;

import static java.util.Objects.requireNonNull;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
    private final Held<EditionId, List<ShortlistedShop>> held;
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
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's
     */
    public Shortlist draft(Moderator by, EditionId id) {
        var edition = editions.get(by, id);
        return shortlisting.compute(id, edition.rules());
    }

    /** The list with its explanation, for everybody; empty until it was given out or voting has opened with a list. */
    public Optional<Shortlist> findPublic(EditionId id) {
        if (!isPublic(id)) return Optional.empty();
        return Optional.of(shortlisting.compute(id, editions.get(id).rules()));
    }

    /** Whether everybody can read the list: it was given out, or voting has opened with it. */
    public boolean isPublic(EditionId id) {
        return !store.announced(id).isEmpty() || !fixed(id).isEmpty();
    }

    /** The shops that are voted on, by their numbers; empty until voting has opened, and where nobody was nominated. */
    public List<ShortlistedShop> fixed(EditionId id) {
        return fixed(editions.get(id));
    }

    /** As {@link #fixed(EditionId)}, for a category. */
    public List<ShortlistedShop> fixed(Category category) {
        return fixed(category.edition());
    }

    /** As {@link #fixed(EditionId)}, for those who have the edition. */
    public List<ShortlistedShop> fixed(Edition edition) {
        if (!edition.hasOpenedAt(clock.instant())) return List.of();
        return held.find(edition.id(), this::read).orElse(List.of());
    }

    private Optional<List<ShortlistedShop>> read(EditionId id) {
        var rows = store.list(id);
        if (rows.isEmpty()) {
            fixing.fixForReader(id);
            rows = store.list(id);
        }
        var byId = shops.get(rows.stream().map(ShortlistStore.Row::shop).toList());
        var list = rows.stream()
                .map(it -> new ShortlistedShop(it.number(), requireNonNull(byId.get(it.shop()))))
                .toList();
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
