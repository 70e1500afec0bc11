package app.laurel.badge;

import app.laurel.base.id.AwardCode;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where badges were last found on their shops' pages. */
@Service
@Transactional(readOnly = true)
public class Sightings {
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
        var sighting = new Sighting(page, clock.instant());
        store.put(code, sighting);
        return sighting;
    }
}
