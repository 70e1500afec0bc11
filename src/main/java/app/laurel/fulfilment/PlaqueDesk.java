package app.laurel.fulfilment;

import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Moderator;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.fulfilment.Plaque.Shipment;
import app.laurel.shop.Shop;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The moderators' part in a plaque: they offer it, have it made and sent, and see where to. Whoever is tied to a shop of that year
 * does none of this.
 */
@Service
@Transactional(readOnly = true)
public class PlaqueDesk {
    private final Badges badges;
    private final Editions editions;
    private final PlaqueDoor door;
    private final PlaqueStore store;
    private final Destinations destinations;
    private final PlaqueSteps steps;
    private final Carriers carriers;
    private final Clock clock;

    /** Eight: an award of a year, who is impartial in it, its plaque with where it goes and by whom, and each step on record. */
    PlaqueDesk(
            Badges badges,
            Editions editions,
            PlaqueDoor door,
            PlaqueStore store,
            Destinations destinations,
            PlaqueSteps steps,
            Carriers carriers,
            Clock clock) {
        this.badges = badges;
        this.editions = editions;
        this.door = door;
        this.store = store;
        this.destinations = destinations;
        this.steps = steps;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** The plaques of the moderator's community, the one that moved last first. */
    public List<Plaque> list(Moderator by) {
        return store.list(by.community());
    }

    /** The awards of the community that may be worn and that no plaque is offered for, the latest year first. */
    public List<WornAward> listOpen(Moderator by) {
        var offered = list(by).stream()
                .filter(it -> it.state() != PlaqueState.WITHDRAWN)
                .map(Plaque::award)
                .toList();
        return editions.listOf(by.community()).stream()
                .map(Edition::id)
                .flatMap(it -> badges.listOf(it).stream())
                .filter(it ->
                        it.state().praises() && !offered.contains(it.award().code()))
                .toList();
    }

    /** The moderator's own shops in the year of an award; whoever has one there has no hand in its plaque. */
    public List<Shop> listTies(Moderator by, AwardCode code) {
        return door.ties(by, code);
    }

    /** Offers the shop a plaque for its award; anew where an earlier offer was withdrawn. */
    @Transactional
    public PlaqueOutcome offer(Moderator by, AwardCode code) {
        var worn = door.worn(by, code);
        if (!worn.state().praises()) return PlaqueOutcome.NOT_WORN;
        var isNew = store.offer(code, by.community(), worn.shop().id(), clock.instant());
        var locked = door.lock(worn);
        if (!isNew && locked.state() != PlaqueState.WITHDRAWN) return PlaqueOutcome.DONE_BEFORE;
        if (isNew) steps.begin(locked, by.account());
        else steps.move(locked, PlaqueState.OFFERED, null, by.account(), PlaqueSteps.OFFERED);
        return PlaqueOutcome.DONE;
    }

    /**
     * Notes that it was ordered from whoever engraves it.
     *
     * @param version of the plaque that the moderator saw: where it goes may have changed since
     */
    @Transactional
    public PlaqueOutcome order(Moderator by, AwardCode code, int version) {
        var worn = door.worn(by, code);
        var locked = door.lock(worn);
        if (!worn.state().praises()) return PlaqueOutcome.NOT_WORN;
        if (locked.state() == PlaqueState.PROOF_APPROVED) {
            if (locked.version() != version) return PlaqueOutcome.REDIRECTED;
            if (destinations.find(code).isEmpty()) return PlaqueOutcome.NO_DESTINATION;
        }
        return steps.step(locked, PlaqueState.ORDERED, null, by.account(), "fulfilment.plaque-ordered");
    }

    /** Notes by whom it is brought, and under which number. */
    @Transactional
    public PlaqueOutcome ship(Moderator by, AwardCode code, String carrier, String typed) {
        var locked = door.lock(by, code);
        if (carriers.find(carrier).isEmpty()) return PlaqueOutcome.CARRIER_UNKNOWN;
        var number = Carriers.number(typed);
        if (number.isEmpty()) return PlaqueOutcome.NUMBER_WRONG;
        var shipment = new Shipment(carrier, number.get());
        return steps.step(locked, PlaqueState.SHIPPED, shipment, by.account(), "fulfilment.plaque-shipped");
    }

    /** Notes that it has arrived. */
    @Transactional
    public PlaqueOutcome deliver(Moderator by, AwardCode code) {
        return steps.arrive(door.lock(by, code), by.account(), PlaqueTopic.DELIVERED);
    }

    /** Where it is sent; that the moderator looked goes on record, each time: what was seen may have changed in between. */
    @Transactional
    public Optional<Destination> look(Moderator by, AwardCode code) {
        steps.record(door.lock(by, code), by.account(), "fulfilment.destination-seen");
        return destinations.find(code);
    }
}
