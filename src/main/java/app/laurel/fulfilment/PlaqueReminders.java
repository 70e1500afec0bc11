package app.laurel.fulfilment;

import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.fulfilment.Plaque.Turn;
import app.laurel.fulfilment.PlaqueNoteStore.Waiting;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds those whose turn it is, where nothing has moved: after a week, and once more a week after that. Then moderators see that the
 * plaque is stuck, until somebody does something about it.
 */
@Component
class PlaqueReminders {
    /** How often somebody is reminded before a plaque is stuck. */
    static final int TIMES = 2;

    private static final Duration QUIET = Duration.ofDays(7);
    /** In which states somebody has to do something. */
    static final Set<PlaqueState> WAITING =
            EnumSet.complementOf(EnumSet.of(PlaqueState.DELIVERED, PlaqueState.WITHDRAWN));

    private final PlaqueStore store;
    private final PlaqueNoteStore notes;
    private final PlaqueSteps steps;
    private final Badges badges;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Seven: what waits, how long it has, and whom it concerns, each piece by itself. */
    PlaqueReminders(
            PlaqueStore store,
            PlaqueNoteStore notes,
            PlaqueSteps steps,
            Badges badges,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.steps = steps;
        this.badges = badges;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each plaque by itself: one that cannot be read stops no other. */
    void remindDue() {
        var quiet = transaction.execute(
                status -> notes.listQuiet(WAITING, clock.instant().minus(QUIET), TIMES));
        for (var waiting : quiet == null ? List.<Waiting>of() : quiet) {
            setbacks.attempt(
                    new Piece("plaque-reminder", "award/" + waiting.award(), waiting.community()),
                    () -> transaction.executeWithoutResult(status -> remind(waiting.award())));
        }
    }

    /** Asked again behind the lock, since another node may have been faster. */
    private void remind(AwardCode code) {
        var plaque = store.lock(code).orElseThrow();
        var times = plaque.notes().reminded() + 1;
        var now = clock.instant();
        if (times > TIMES || now.isBefore(plaque.notes().quietSince().plus(QUIET)) || plaque.turn() == Turn.NOBODY)
            return;
        // why: what is not worn cannot be ordered, whoever is reminded of it
        if (plaque.state().takesDestination() && !isWorn(code)) return;
        notes.reminded(code, times, now);
        steps.announce(
                code, plaque.turn() == Turn.WINNER ? PlaqueTopic.WINNER_REMINDED : PlaqueTopic.MODERATORS_REMINDED);
    }

    private boolean isWorn(AwardCode code) {
        return badges.find(code).filter(it -> it.state().praises()).isPresent();
    }
}
