package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListStanding.State;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the lists of a year of several categories are; read in as many statements for forty of them as for two. */
@Service
@Transactional(readOnly = true)
public class YearLists {
    private final Editions editions;
    private final YearListStore store;
    private final ShortlistStore lists;
    private final Shortlists shortlists;
    private final Clock clock;

    YearLists(Editions editions, YearListStore store, ShortlistStore lists, Shortlists shortlists, Clock clock) {
        this.editions = editions;
        this.store = store;
        this.lists = lists;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /**
     * Each category's, in the order of the rules.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the year is another community's
     */
    public List<ListStanding> list(Moderator by, EditionId id) {
        var year = editions.get(by, id);
        var ids = year.categoryIds();
        var nominators = store.nominators(ids);
        var nominees = store.nominees(ids);
        var rulings = store.rulings(ids);
        var fixed = shortlists.fixed(year);
        var out = lists.announcedIn(ids);
        return year.categories().stream()
                .map(it -> new ListStanding(
                        it,
                        state(it, out),
                        nominators.getOrDefault(it.id(), 0),
                        nominees.getOrDefault(it.id(), 0),
                        rulings.getOrDefault(it.id(), 0),
                        fixed.getOrDefault(it.id(), List.of()).size()))
                .toList();
    }

    /** Whether a file of nominations may still be of some use: voting has not opened, and a list is not out yet. */
    public boolean takesFiles(Edition year) {
        return !year.hasOpenedAt(clock.instant())
                && lists.announcedIn(year.categoryIds()).size() < year.terms().size();
    }

    private State state(Category category, Set<CategoryId> out) {
        if (category.hasOpenedAt(clock.instant())) return State.FIXED;
        return out.contains(category.id()) ? State.OUT : State.IN_THE_MAKING;
    }
}
