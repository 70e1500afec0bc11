package app.laurel.badge;

import app.laurel.badge.Sighting.What;
import app.laurel.base.id.AwardCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where badges were last found on their shops' pages, and what a look there showed since. */
@Service
@Transactional(readOnly = true)
public class Sightings {
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);

    /** We look by ourselves so often. */
    private static final Duration DAY = Duration.ofDays(1);

    /** And no longer once it has not been found for so long: a site that no longer wears it is left in peace. */
    private static final Duration LOOKED_FOR = Duration.ofDays(60);

    /** Looked at in one round, so that it ends before the next. */
    private static final int ONE_ROUND = 100;

    private final SightingStore store;
    private final Clock clock;

    Sightings(SightingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The last time; empty if it was never found. */
    public Optional<Sighting> find(AwardCode code) {
        return store.find(code);
    }

    /** Notes that a badge hangs on a page now. */
    @Transactional
    Sighting note(AwardCode code, String page) {
        var now = clock.instant();
        var sighting = Sighting.now(page, now);
        store.put(code, sighting, now.plus(DAY));
        return sighting;
    }

    /** Notes that a badge was not found on a page now; nothing where it was last found on another one, or never. */
    @Transactional
    void noteMissing(AwardCode code, String page) {
        store.find(code).filter(it -> it.page().equals(page)).ifPresent(it -> settle(code, it, What.MISSING));
    }

    /** The awards whose pages are to be looked at now. A row whose code is none is set aside: nobody can ever look for it. */
    @Transactional
    List<AwardCode> listDue() {
        var now = clock.instant();
        var due = new ArrayList<AwardCode>();
        for (var written : store.listDue(now, now.minus(LOOKED_FOR), ONE_ROUND)) {
            AwardCode.find(written).ifPresentOrElse(due::add, () -> setAside(written, now));
        }
        return due;
    }

    private void setAside(String written, Instant now) {
        LOG.error("A badge was seen of {}, which is no code of an award; nobody looks for it", written);
        store.postpone(written, now.plus(LOOKED_FOR).plus(DAY));
    }

    /** Takes what a look at the page of a sighting showed. */
    @Transactional
    void settle(AwardCode code, Sighting known, What shown) {
        var now = clock.instant();
        var next = shown == What.SEEN ? Sighting.now(known.page(), now) : known.without(shown, now);
        store.replace(code, known, next, now.plus(DAY));
    }

    /** Looks there tomorrow, and says nothing of today. */
    @Transactional
    void postpone(AwardCode code) {
        store.postpone(code.value(), clock.instant().plus(DAY));
    }
}
