package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import app.laurel.community.Moderator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That somebody takes an order sheet, on record each time: with the address it is a look at where the plaque goes. */
@Component
class SheetTaking {
    private final PlaqueDoor door;
    private final Destinations destinations;
    private final PlaqueSteps steps;

    SheetTaking(PlaqueDoor door, Destinations destinations, PlaqueSteps steps) {
        this.door = door;
        this.destinations = destinations;
        this.steps = steps;
    }

    /** Empty where no engraving was approved, or there is no plaque to be made. */
    @Transactional
    public Optional<Taken> take(Moderator by, AwardCode code, boolean addressed) {
        var locked = door.lock(by, code);
        var proof = locked.notes().proof();
        if (proof == null) return Optional.empty();
        steps.record(locked, by.account(), addressed ? "fulfilment.destination-seen" : "fulfilment.sheet-taken");
        return Optional.of(new Taken(proof, addressed ? destinations.find(code).orElse(null) : null));
    }

    /** What of a sheet is asked within the transaction. */
    record Taken(Proof proof, @Nullable Destination to) {}
}
