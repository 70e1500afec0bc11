package app.laurel.fulfilment;

import app.laurel.badge.Badges;
import app.laurel.base.id.AwardCode;
import app.laurel.base.picture.ReencodedPicture;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.PhotoAnswer.TooOften;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos of plaques that have arrived. Only whoever speaks for the shop sees one until they agree to its standing under the public
 * result, and they take it back whenever they want;
 * it goes when whoever gave it speaks for the shop no longer. Moderators may take it down, with a reason on record.
 */
@Service
@Transactional
public class ArrivalPhotos {
    private static final int SHORTEST_REASON = 3;
    private static final int LONGEST_REASON = 500;

    private final PlaqueDoor door;
    private final PhotoStore store;
    private final PlaqueSteps steps;
    private final Badges badges;
    private final RateLimits limits;
    private final Clock clock;

    /** Six: a photo of a plaque is kept, shown while its award is worn, put so often only, and each act is on record. */
    ArrivalPhotos(PlaqueDoor door, PhotoStore store, PlaqueSteps steps, Badges badges, RateLimits limits, Clock clock) {
        this.door = door;
        this.store = store;
        this.steps = steps;
        this.badges = badges;
        this.limits = limits;
        this.clock = clock;
    }

    /** That of a shop that the member speaks for, shown or not. */
    @Transactional(readOnly = true)
    public Optional<ArrivalPhoto> find(Member by, AwardCode code) {
        return store.find(door.find(by, code).award());
    }

    /** What is seen on it. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findPicture(Member by, AwardCode code) {
        return store.findPicture(door.find(by, code).award());
    }

    /** The one that everybody may see; none of an award that may not be worn now. */
    @Transactional(readOnly = true)
    public Optional<ArrivalPhoto> findShown(AwardCode code) {
        return store.find(code).filter(ArrivalPhoto::isShown).filter(it -> isWorn(code));
    }

    /** What everybody may see. */
    @Transactional(readOnly = true)
    public Optional<byte[]> findShownPicture(AwardCode code) {
        return findShown(code).flatMap(it -> store.findPicture(code));
    }

    /** Puts it in the place of an earlier one; nobody else sees it yet. */
    public PhotoAnswer put(Member by, AwardCode code, ReencodedPicture picture) {
        var locked = door.lock(by, code);
        if (locked.state() != PlaqueState.DELIVERED) return PhotoOutcome.TOO_EARLY;
        if (store.find(code).filter(it -> it.reason() != null).isPresent()) return PhotoOutcome.TAKEN_DOWN;
        if (take(by) instanceof Refused refused) return new TooOften(refused);
        store.put(code, by.account(), picture, clock.instant());
        return PhotoOutcome.DONE;
    }

    /**
     * Agrees that everybody sees it.
     *
     * @param seen when the one that the member saw was put there
     */
    public PhotoAnswer agree(Member by, AwardCode code, Instant seen) {
        var locked = door.lock(by, code);
        var photo = store.find(code);
        if (photo.isEmpty()) return PhotoOutcome.NONE;
        if (photo.get().reason() != null) return PhotoOutcome.TAKEN_DOWN;
        if (!photo.get().givenAt().equals(seen)) return PhotoOutcome.CHANGED;
        if (photo.get().isShown()) return PhotoOutcome.DONE;
        if (take(by) instanceof Refused refused) return new TooOften(refused);
        store.agree(code, clock.instant());
        steps.record(locked, by.account(), "fulfilment.photo-shown");
        return PhotoOutcome.DONE;
    }

    /** Takes it back: it is gone at once, and nobody asks why. */
    public PhotoOutcome takeBack(Member by, AwardCode code) {
        var locked = door.lock(by, code);
        var photo = store.find(code);
        if (photo.isEmpty()) return PhotoOutcome.NONE;
        if (photo.get().reason() != null) return PhotoOutcome.TAKEN_DOWN;
        store.erase(code);
        steps.record(locked, by.account(), "fulfilment.photo-taken-back");
        return PhotoOutcome.DONE;
    }

    /** A moderator takes down one that everybody sees. */
    public PhotoOutcome takeDown(Moderator by, AwardCode code, String typed) {
        var locked = door.lock(by, code);
        var reason = PlainText.line(typed, LONGEST_REASON);
        if (reason.length() < SHORTEST_REASON) return PhotoOutcome.REASON_SHORT;
        if (store.find(code).filter(ArrivalPhoto::isShown).isEmpty()) return PhotoOutcome.NONE;
        store.takeDown(code, reason);
        steps.record(locked, by.account(), "fulfilment.photo-taken-down", reason);
        return PhotoOutcome.DONE;
    }

    private Decision take(Member by) {
        return limits.take(
                Limit.PLAQUE_PHOTOS_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
    }

    private boolean isWorn(AwardCode code) {
        return badges.find(code).filter(it -> it.state().praises()).isPresent();
    }
}
