package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a community's moderators write down together before a year begins. It is theirs alone: no page, feed or file tells of it, and
 * it may have faults. {@link Editions#create} makes a year of it, in public.
 */
@Service
@Transactional(readOnly = true)
public class YearDrafts {
    private final DraftStore store;
    private final AuditTrail audit;
    private final Clock clock;

    YearDrafts(DraftStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was kept last, by whichever moderator. */
    public Optional<KeptDraft> find(Moderator by) {
        return store.find(by.community());
    }

    /** Keeps what is written down by now, in the place of what was kept before. */
    @Transactional
    public KeptDraft keep(Moderator by, Draft draft) {
        var now = clock.instant();
        store.keep(by.community(), draft, now);
        record(by, "edition.draft-kept", Map.of("year", Integer.toString(draft.year())));
        return new KeptDraft(draft, now);
    }

    /** Throws away what was kept; nothing happens where nothing was. */
    @Transactional
    public void throwAway(Moderator by) {
        if (store.forget(by.community())) record(by, "edition.draft-thrown-away", Map.of());
    }

    private void record(Moderator by, String act, Map<String, String> facts) {
        audit.record(new Act(by.community(), by.account(), act, "community/" + by.community(), null, facts));
    }

    /** The year that would begin with this draft, so that its rules can be read before. */
    public ImaginedYear imagine(Moderator by, Draft draft) {
        var problems = DraftCheck.ofNew(draft, clock.instant());
        var schedule = draft.dates().schedule();
        if (!problems.isEmpty() || schedule == null) return new ImaginedYear.Faulty(problems);
        var first = CategoryDraft.UNNAMED;
        var terms = new CategoryTerms(
                new CategoryId(0),
                new UUID(0, 0),
                1,
                first.words().slug(),
                first.words().name(),
                first.words().about(),
                first.own(),
                draft.rules());
        return new ImaginedYear.Possible(new Edition(
                new EditionId(0),
                new UUID(0, 0),
                by.community(),
                draft.year(),
                draft.name(),
                schedule,
                draft.rules(),
                List.of(terms),
                null,
                null));
    }
}
