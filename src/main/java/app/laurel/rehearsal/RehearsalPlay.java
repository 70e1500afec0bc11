package app.laurel.rehearsal;

import app.laurel.base.id.CommunityId;
import app.laurel.community.Proposals;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries rehearsals on, a piece each time: invented members nominate and vote by and by, an invented colleague confirms what waits
 * for a second person, and what is over is cleared away.
 */
@Component
class RehearsalPlay {
    private static final int AT_ONCE = 20;
    private static final int IN_A_ROUND = 100;

    private final RehearsalStore store;
    private final RehearsalEnd end;
    private final InventedMembers invented;
    private final Proposals proposals;
    private final Editions editions;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Eight: it is played and cleared away piece by piece, and what fails is set aside. */
    RehearsalPlay(
            RehearsalStore store,
            RehearsalEnd end,
            InventedMembers invented,
            Proposals proposals,
            Editions editions,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.end = end;
        this.invented = invented;
        this.proposals = proposals;
        this.editions = editions;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All that are on. */
    void carryOn() {
        var all = transaction.execute(status -> store.list());
        for (var rehearsal : all == null ? List.<Rehearsal>of() : all) {
            var piece = new Piece("rehearsal", "community/" + rehearsal.copy(), null);
            setbacks.attempt(piece, () -> carryOn(rehearsal.copy()));
        }
    }

    /** The one that is played there; nothing where none is. */
    void carryOn(CommunityId copy) {
        var on = transaction.execute(status -> store.find(copy));
        if (on != null) on.filter(it -> it.copy().equals(copy)).ifPresent(this::carryOn);
    }

    private void carryOn(Rehearsal rehearsal) {
        if (rehearsal.isOverAt(clock.instant())) {
            end.clear(rehearsal);
            return;
        }
        confirm(rehearsal.copy());
        var year = editions.find(rehearsal.copy(), rehearsal.year()).orElse(null);
        if (year == null) return; // why: a year that nobody used yet may be thrown away
        switch (year.phaseAt(clock.instant())) {
            case NOMINATING, SHORTLISTING -> nominate(rehearsal, year);
            case VOTING -> vote(rehearsal, year);
            case PREPARING, COUNTING, PUBLISHED -> {}
        }
    }

    private void confirm(CommunityId copy) {
        var colleague = invented.colleague(copy, 1);
        for (var waiting : proposals.listWaiting(colleague)) {
            if (waiting.mayConfirm())
                proposals.confirm(colleague, waiting.proposal().id());
        }
    }

    private void nominate(Rehearsal rehearsal, Edition year) {
        if (rehearsal.nominated()) return;
        invented.nominate(rehearsal, year);
        transaction.executeWithoutResult(status -> store.markNominated(rehearsal.copy()));
    }

    private void vote(Rehearsal rehearsal, Edition year) {
        var last = Math.min(rehearsal.voters(), rehearsal.ballots() + IN_A_ROUND);
        for (var from = rehearsal.ballots(); from < last; from += AT_ONCE) {
            var first = from + 1;
            var to = Math.min(from + AT_ONCE, last);
            transaction.executeWithoutResult(status -> {
                for (var number = first; number <= to; number++) invented.vote(rehearsal, year, number);
                store.setBallots(rehearsal.copy(), to);
            });
        }
    }
}
