package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is wrong with an engraving: the winner says it, moderators correct it, and the winner looks again. What was said is kept only
 * until then, and on no record.
 */
@Service
@Transactional
public class EngravingWishes {
    /** The longest wish. */
    public static final int LONGEST = 500;

    private final PlaqueDoor door;
    private final PlaqueNoteStore notes;
    private final PlaqueSteps steps;
    private final Clock clock;

    EngravingWishes(PlaqueDoor door, PlaqueNoteStore notes, PlaqueSteps steps, Clock clock) {
        this.door = door;
        this.notes = notes;
        this.steps = steps;
        this.clock = clock;
    }

    /** The winner asks for a change before approving. */
    public PlaqueOutcome ask(Member by, AwardCode code, String typed) {
        var locked = door.lock(by, code);
        var wish = PlainText.line(typed, LONGEST);
        if (wish.isEmpty()) return PlaqueOutcome.WISH_EMPTY;
        if (locked.state() == PlaqueState.WITHDRAWN) return PlaqueOutcome.WITHDRAWN;
        if (locked.state() == PlaqueState.OFFERED) return PlaqueOutcome.TOO_EARLY;
        if (locked.state() != PlaqueState.ACCEPTED) return PlaqueOutcome.DONE_BEFORE;
        if (wish.equals(locked.notes().wish())) return PlaqueOutcome.DONE_BEFORE;
        notes.wish(code, wish, clock.instant());
        steps.record(locked, by.account(), "fulfilment.change-asked");
        steps.announce(code, PlaqueTopic.CHANGE_ASKED);
        return PlaqueOutcome.DONE;
    }

    /** A moderator has corrected it, or says that it is right as it is. */
    public PlaqueOutcome answer(Moderator by, AwardCode code) {
        var locked = door.lock(by, code);
        if (locked.notes().wish() == null) return PlaqueOutcome.DONE_BEFORE;
        notes.wish(code, null, clock.instant());
        steps.record(locked, by.account(), "fulfilment.change-answered");
        steps.announce(code, PlaqueTopic.PROOF_READY);
        return PlaqueOutcome.DONE;
    }
}
