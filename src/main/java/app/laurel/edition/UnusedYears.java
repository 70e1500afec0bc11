package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Throws away years that have begun in public and that nobody has used. From the opening of nominations on a year stays: whoever
 * was told of it finds it.
 */
@Service
@Transactional(readOnly = true)
public class UnusedYears {
    private final EditionStore store;
    private final EditionRemovalStore removal;
    private final CategoryStore categories;
    private final List<CategoryUse> uses;
    private final AuditTrail audit;
    private final Clock clock;

    UnusedYears(
            EditionStore store,
            EditionRemovalStore removal,
            CategoryStore categories,
            List<CategoryUse> uses,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.removal = removal;
        this.categories = categories;
        this.uses = uses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Whether somebody has used the year.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is another community's, or there is none
     */
    public YearUse useOf(Moderator by, EditionId id) {
        return useOf(OwnYears.own(by, store.find(id)));
    }

    /**
     * Throws the year away with its categories, its dates and all that was noted of them, unless somebody has used it by then;
     * refused as {@link #useOf(Moderator, EditionId)} refuses. What was done to it stays on record.
     *
     * @return what stood in the way; nothing did where the year is gone
     */
    @Transactional
    public YearUse throwAway(Moderator by, EditionId id) {
        var year = OwnYears.own(by, store.findLocked(id));
        var use = useOf(year);
        if (use != YearUse.NONE) return use;
        removal.remove(id);
        var facts = Map.of("year", Integer.toString(year.year()));
        audit.record(new Act(by.community(), by.account(), "edition.thrown-away", id.object(), null, facts)
                .changing("name.ko", year.name().ko(), null)
                .changing("name.en", year.name().en(), null));
        return YearUse.NONE;
    }

    private YearUse useOf(Edition year) {
        if (!clock.instant().isBefore(year.schedule().nominatingOpens())) return YearUse.BEGUN;
        var isUsed = categories.listIds(List.of(year.id())).stream()
                .anyMatch(it -> uses.stream().anyMatch(use -> use.isUsed(it)));
        return isUsed ? YearUse.PROPOSED : YearUse.NONE;
    }
}
