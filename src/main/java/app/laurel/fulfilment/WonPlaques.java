package app.laurel.fulfilment;

import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.fulfilment.AcceptOutcome.Accepted;
import app.laurel.fulfilment.AcceptOutcome.Flawed;
import app.laurel.fulfilment.AcceptOutcome.Ordered;
import app.laurel.fulfilment.AcceptOutcome.Withdrawn;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The winner's part in a plaque: whoever speaks for the shop says where it goes, and that what is engraved is right. */
@Service
@Transactional(readOnly = true)
public class WonPlaques {
    private final Shops shops;
    private final PlaqueDoor door;
    private final PlaqueStore store;
    private final PlaqueNoteStore notes;
    private final Destinations destinations;
    private final PlaqueSteps steps;

    WonPlaques(
            Shops shops,
            PlaqueDoor door,
            PlaqueStore store,
            PlaqueNoteStore notes,
            Destinations destinations,
            PlaqueSteps steps) {
        this.shops = shops;
        this.door = door;
        this.store = store;
        this.notes = notes;
        this.destinations = destinations;
        this.steps = steps;
    }

    /** The plaques of the shops that the member speaks for, the one that moved last first. */
    public List<Plaque> list(Member by) {
        var owned = shops.ownedBy(by.id()).stream().map(Shop::id).toList();
        return owned.isEmpty() ? List.of() : store.list(owned);
    }

    /** Accepts it, or changes where it goes while nobody has ordered it, or once that was erased. */
    @Transactional
    public AcceptOutcome accept(Member by, AwardCode code, Destination typed) {
        var locked = door.lock(by, code);
        if (locked.state() == PlaqueState.WITHDRAWN) return new Withdrawn();
        if (!locked.takesDestination()) return new Ordered();
        var flaws = typed.flaws();
        if (!flaws.isEmpty()) return new Flawed(flaws);
        send(by, locked, typed.tidied());
        return new Accepted();
    }

    /**
     * Approves of what will be engraved.
     *
     * @param proof the engraving that the member saw
     */
    @Transactional
    public PlaqueOutcome approve(Member by, AwardCode code, Proof proof) {
        var outcome = steps.step(
                door.lock(by, code), PlaqueState.PROOF_APPROVED, null, by.account(), "fulfilment.plaque-approved");
        if (outcome == PlaqueOutcome.DONE) notes.proof(code, proof);
        return outcome;
    }

    /** Notes that it has arrived: nobody knows it sooner. */
    @Transactional
    public PlaqueOutcome receive(Member by, AwardCode code) {
        return steps.arrive(door.lock(by, code), by.account(), PlaqueTopic.RECEIVED);
    }

    /** The same place again is no change. */
    private void send(Member by, Plaque locked, Destination to) {
        var isNew = locked.state() == PlaqueState.OFFERED;
        if (!isNew && destinations.find(locked.award()).filter(to::equals).isPresent()) return;
        destinations.put(locked.award(), by.account(), to);
        if (isNew) steps.step(locked, PlaqueState.ACCEPTED, null, by.account(), "fulfilment.plaque-accepted");
        else steps.redirect(locked, by.account());
    }
}
