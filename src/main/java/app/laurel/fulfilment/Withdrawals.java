package app.laurel.fulfilment;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.result.AwardDeclined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plaques that will not come after all: where they were to be sent is erased at once. */
@Service
@Transactional
public class Withdrawals {
    private final PlaqueDoor door;
    private final PlaqueStore store;
    private final PlaqueNoteStore notes;
    private final DestinationStore destinations;
    private final PlaqueSteps steps;

    Withdrawals(
            PlaqueDoor door,
            PlaqueStore store,
            PlaqueNoteStore notes,
            DestinationStore destinations,
            PlaqueSteps steps) {
        this.door = door;
        this.store = store;
        this.notes = notes;
        this.destinations = destinations;
        this.steps = steps;
    }

    /** Moderators withdraw it before it was sent. */
    public PlaqueOutcome withdraw(Moderator by, AwardCode code) {
        return end(door.lock(by, code), by.account(), "fulfilment.plaque-withdrawn", PlaqueTopic.WITHDRAWN);
    }

    /** The winner wants none; once it is ordered, only moderators call it off. */
    public PlaqueOutcome decline(Member by, AwardCode code) {
        var locked = door.lock(by, code);
        if (!locked.state().isDeclinable() && locked.state() != PlaqueState.WITHDRAWN) return PlaqueOutcome.TOO_LATE;
        return end(locked, by.account(), "fulfilment.plaque-declined", PlaqueTopic.DECLINED);
    }

    /** With its award the winner declines what nobody has ordered yet. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AwardDeclined event) {
        if (!event.declined()) return;
        store.lock(event.award().code())
                .filter(it -> it.state().isDeclinable())
                .ifPresent(it -> end(it, event.by(), "fulfilment.plaque-declined", PlaqueTopic.DECLINED));
    }

    private PlaqueOutcome end(Plaque locked, AccountId by, String act, PlaqueTopic topic) {
        if (locked.state() == PlaqueState.WITHDRAWN) return PlaqueOutcome.DONE_BEFORE;
        if (!locked.state().isWithdrawable()) return PlaqueOutcome.TOO_LATE;
        steps.move(locked, PlaqueState.WITHDRAWN, null, by, act);
        destinations.erase(locked.award());
        notes.proof(locked.award(), null);
        notes.erased(locked.award(), null);
        steps.announce(locked.award(), topic);
        return PlaqueOutcome.DONE;
    }
}
