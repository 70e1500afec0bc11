package app.laurel.edition;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.DraftProblem.Field;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins years and changes what was typed for them, as long as voting has not opened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafting {
    private final EditionStore store;
    private final DraftStore drafts;
    private final DateMoves moves;
    private final AuditTrail audit;
    private final Clock clock;

    Drafting(EditionStore store, DraftStore drafts, DateMoves moves, AuditTrail audit, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.moves = moves;
        this.audit = audit;
        this.clock = clock;
    }

    /** Begins a year; what was kept of it as a draft is not kept any longer. */
    DraftOutcome create(Moderator by, Draft draft) {
        var problems = DraftCheck.ofNew(draft, clock.instant());
        var schedule = draft.dates().schedule();
        if (!problems.isEmpty() || schedule == null) return new DraftOutcome.Refused(problems);
        if (store.find(by.community(), draft.year()).isPresent()) {
            return new DraftOutcome.Refused(List.of(DraftProblem.of(Field.YEAR, "year-taken", draft.year())));
        }
        var id = store.add(by.community(), draft, schedule, clock.instant());
        moves.setTimers(store.find(id).orElseThrow());
        drafts.forget(by.community());
        var facts = Map.of("year", Integer.toString(draft.year()));
        audit.record(new Act(by.community(), by.account(), "edition.created", id.object(), null, facts)
                .changing(null, draft.rules())
                .changing(null, draft.name())
                .changing(null, schedule));
        return new DraftOutcome.Saved(id);
    }

    /** Refuses as {@link Editions#change} says. */
    DraftOutcome change(Moderator by, EditionId id, Draft draft) {
        var edition = OwnYears.own(by, store.findLocked(id));
        if (edition.frozen() != null || edition.hasOpenedAt(clock.instant())) return new DraftOutcome.RulesStand();
        var kept = new Draft(edition.year(), draft.name(), Dates.of(edition.schedule()), draft.rules());
        var problems = DraftCheck.ofChanged(kept, edition);
        if (!problems.isEmpty()) return new DraftOutcome.Refused(problems);
        if (changesFrozenRoll(edition, kept.rules())) {
            return new DraftOutcome.Refused(List.of(DraftProblem.of(Field.JOINED_BY, "roll-frozen")));
        }
        store.change(id, kept);
        audit.record(new Act(by.community(), by.account(), "edition.changed", id.object(), null, Map.of())
                .changing(edition.rules(), kept.rules())
                .changing(edition.name(), kept.name()));
        return new DraftOutcome.Saved(id);
    }

    /** Who may vote stands from the freeze on: not even two people change it. */
    private boolean changesFrozenRoll(Edition edition, Rules wanted) {
        var frozen = !clock.instant().isBefore(Roll.frozenAt(edition));
        var rules = edition.rules();
        return frozen
                && (!wanted.joinedBy().equals(rules.joinedBy())
                        || wanted.electorate().daysOnRecord()
                                != rules.electorate().daysOnRecord());
    }
}
