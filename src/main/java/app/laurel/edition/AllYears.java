package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every year of a community, for whoever may pass none over: what is withdrawn, erased or guarded in all of them, and what a person is
 * given of them. {@link Editions#listOf} leaves out what cannot be read.
 */
@Service
@Transactional(readOnly = true)
public class AllYears {
    private final EditionDatesStore dates;
    private final CategoryStore categories;
    private final Editions editions;

    AllYears(EditionDatesStore dates, CategoryStore categories, Editions editions) {
        this.dates = dates;
        this.categories = categories;
        this.editions = editions;
    }

    /** Those that cannot be read. */
    public List<EditionId> listUnreadable(CommunityId community) {
        var readable = editions.listOf(community).stream().map(Edition::id).toList();
        return dates.list(community).stream()
                .filter(it -> !readable.contains(it))
                .toList();
    }

    /** The categories of a year, whether it can be read or not. */
    public List<CategoryId> listCategories(EditionId id) {
        return categories.listIds(List.of(id));
    }

    /** The categories of all years of a community, whether they can be read or not. */
    public List<CategoryId> listCategories(CommunityId community) {
        return categories.listIds(dates.list(community));
    }

    /** Those that take nominations at a moment, whether they can be read or not. */
    public List<EditionId> listNominating(CommunityId community, Instant now) {
        return dates.listNominating(community, now);
    }

    /** Whether ballots may still come into the box, as far as the dates say; dates in an impossible order rule nothing out. */
    public boolean mayTakeVotes(EditionId id, Instant now) {
        return dates.mayTakeVotes(id, now);
    }
}
