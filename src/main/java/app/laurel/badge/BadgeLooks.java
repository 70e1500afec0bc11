package app.laurel.badge;

import app.laurel.badge.ShopPages.ShopPage;
import app.laurel.badge.ShopPages.Shown;
import app.laurel.base.id.AwardCode;
import app.laurel.outgoing.Trouble;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks by itself, once a day, at the page on which a badge was last seen: while the badge may be worn, and the page is still one of
 * its shop's. Outside of any transaction, and each page by itself: what breaks at one keeps no other from its turn.
 */
@Service
class BadgeLooks {
    private static final Logger LOG = LoggerFactory.getLogger(BadgeLooks.class);

    private final Sightings sightings;
    private final Badges badges;
    private final ShopPages pages;

    BadgeLooks(Sightings sightings, Badges badges, ShopPages pages) {
        this.sightings = sightings;
        this.badges = badges;
        this.pages = pages;
    }

    /** Looks at what is due. */
    void lookAgain() {
        var due = sightings.listDue();
        var seen = new LinkedHashMap<AwardCode, Look>();
        due.forEach(code -> look(code).ifPresent(it -> seen.put(code, it)));
        var cutOff = isCutOff(seen.values());
        due.forEach(code -> settle(code, cutOff ? null : seen.get(code)));
    }

    /** Empty where nothing is asked, or something of ours broke. */
    private Optional<Look> look(AwardCode code) {
        try {
            var sighting = sightings.find(code);
            return sighting.flatMap(it -> page(code, it))
                    .map(pages::look)
                    .flatMap(shown -> sighting.map(it -> new Look(it, shown)));
        } catch (RuntimeException broken) {
            LOG.error("The page of award {} could not be looked at", code, broken);
            return Optional.empty();
        }
    }

    private Optional<ShopPage> page(AwardCode code, Sighting sighting) {
        return badges.find(code).filter(it -> it.state().praises()).flatMap(it -> ShopPages.find(it, sighting.page()));
    }

    /** Where none of several sites answers, the fault is ours. */
    private static boolean isCutOff(Collection<Look> seen) {
        return seen.size() > 1 && seen.stream().allMatch(it -> it.shown().trouble() != null);
    }

    private void settle(AwardCode code, @Nullable Look look) {
        try {
            if (look == null || look.shown().trouble() == Trouble.BUSY) sightings.postpone(code);
            else sightings.settle(code, look.known(), look.shown().what());
        } catch (RuntimeException broken) {
            LOG.error("What the page of award {} showed could not be noted", code, broken);
        }
    }

    /** What was known of a page, and what it shows now. */
    private record Look(Sighting known, Shown shown) {}
}
