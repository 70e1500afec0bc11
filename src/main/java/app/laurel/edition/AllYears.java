package app.laurel.edition;

import app.laurel.base.UnreadableRowException;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
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
    private final Editions editions;

    AllYears(EditionDatesStore dates, Editions editions) {
        this.dates = dates;
        this.editions = editions;
    }

    /** Those that can be read and those that cannot. */
    public List<EditionId> listIds(CommunityId community) {
        return dates.list(community);
    }

    /** Those that cannot be read. */
    public List<EditionId> listUnreadable(CommunityId community) {
        var readable = editions.listOf(community).stream().map(Edition::id).toList();
        return dates.list(community).stream()
                .filter(it -> !readable.contains(it))
                .toList();
    }

    /**
     * All, the latest year first.
     *
     * @throws UnreadableRowException if one of them cannot be read: what was not looked at may be anything
     */
    public List<Edition> list(CommunityId community) {
        var unreadable = listUnreadable(community);
        if (!unreadable.isEmpty()) throw new UnreadableRowException("edition/" + unreadable.getFirst());
        return editions.listOf(community);
    }
}
