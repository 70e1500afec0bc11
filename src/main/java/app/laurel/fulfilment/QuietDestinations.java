package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
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
 * Erases where a plaque was to be sent that nobody has done anything about for half a year, ordered or not; the desk says so, and
 * whoever speaks for the shop reads of it and may say it again.
 */
@Component
class QuietDestinations {
    private static final Duration QUIET = Duration.ofDays(180);
    private static final Set<PlaqueState> KEPT =
            EnumSet.of(PlaqueState.ACCEPTED, PlaqueState.PROOF_APPROVED, PlaqueState.ORDERED);

    private final PlaqueStore store;
    private final PlaqueNoteStore notes;
    private final DestinationStore destinations;
    private final PlaqueSteps steps;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Seven: what waits, what is erased and who reads of it, each piece by itself. */
    QuietDestinations(
            PlaqueStore store,
            PlaqueNoteStore notes,
            DestinationStore destinations,
            PlaqueSteps steps,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.notes = notes;
        this.destinations = destinations;
        this.steps = steps;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Each plaque by itself: one that cannot be read stops no other. */
    void erase() {
        var quiet = transaction.execute(
                status -> notes.listQuiet(KEPT, clock.instant().minus(QUIET), Integer.MAX_VALUE));
        for (var waiting : quiet == null ? List.<Waiting>of() : quiet) {
            setbacks.attempt(
                    new Piece("plaque-address", "award/" + waiting.award(), waiting.community()),
                    () -> transaction.executeWithoutResult(status -> erase(waiting.award())));
        }
    }

    /** Asked again behind the lock, since somebody may have done something meanwhile. */
    private void erase(AwardCode code) {
        var plaque = store.lock(code).orElseThrow();
        var due = plaque.notes().actedAt().plus(QUIET);
        if (!KEPT.contains(plaque.state()) || clock.instant().isBefore(due)) return;
        if (!destinations.erase(code)) return;
        notes.erased(code, clock.instant());
        steps.record(plaque, null, "fulfilment.destination-erased", null);
        steps.announce(code, PlaqueTopic.ERASED);
    }
}
