package app.laurel.badge;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import app.laurel.badge.ShopPages.ShopPage;
import app.laurel.badge.ShopPages.Shown;
import app.laurel.base.id.AwardCode;
import app.laurel.outgoing.Trouble;
import app.laurel.shop.ShopAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Looks by itself, once a day, at the page on which a badge was last seen: while the badge may be worn, and the page is still one of
 * its shop's. A page is asked for once, however many badges hang there. Outside of any transaction, and each page by itself: what
 * breaks at one keeps no other from its turn.
 */
@Service
class BadgeLooks {
    private static final Logger LOG = LoggerFactory.getLogger(BadgeLooks.class);

    /** What a network of ours that is down looks like; a site that answers badly is at fault itself. */
    private static final Set<Trouble> OF_A_NETWORK =
            Set.of(Trouble.UNKNOWN_NAME, Trouble.UNREACHABLE, Trouble.TOO_SLOW);

    /** For so long nothing is said where the fault may be ours; after that owners are told, for sites may be gone together. */
    private static final Duration BENEFIT_OF_DOUBT = Duration.ofDays(3);

    private final Sightings sightings;
    private final Badges badges;
    private final ShopPages pages;
    private final Clock clock;

    BadgeLooks(Sightings sightings, Badges badges, ShopPages pages, Clock clock) {
        this.sightings = sightings;
        this.badges = badges;
        this.pages = pages;
        this.clock = clock;
    }

    /** Looks at what is due. */
    void lookAgain() {
        var due = sightings.listDue();
        var asked = due.stream()
                .flatMap(it -> asked(it).stream())
                .collect(groupingBy(Asked::where, LinkedHashMap::new, toList()));
        var seen = new LinkedHashMap<AwardCode, Look>();
        asked.values().forEach(it -> look(it, seen));
        var cutOff = isCutOff(seen);
        due.forEach(code -> settle(code, seen.get(code), cutOff));
    }

    /** Empty where nothing is asked, or something of ours broke. */
    private Optional<Asked> asked(AwardCode code) {
        try {
            return sightings.find(code).flatMap(it -> page(code, it).map(page -> new Asked(it, page)));
        } catch (RuntimeException broken) {
            LOG.error("The page of award {} could not be looked at", code, broken);
            return Optional.empty();
        }
    }

    private Optional<ShopPage> page(AwardCode code, Sighting sighting) {
        return badges.find(code).filter(it -> it.state().praises()).flatMap(it -> ShopPages.find(it, sighting.page()));
    }

    /** Looks at one page for all the badges that were seen there. */
    private void look(List<Asked> badgesThere, Map<AwardCode, Look> seen) {
        var first = badgesThere.getFirst().page();
        try {
            var answer = pages.ask(first);
            badgesThere.forEach(it -> seen.put(
                    it.page().award(), new Look(it, pages.read(answer, it.page().award()))));
        } catch (RuntimeException broken) {
            LOG.error("The page of award {} could not be looked at", first.award(), broken);
        }
    }

    /** Where none of several shops' sites is to be reached, the fault is ours. */
    private static boolean isCutOff(Map<AwardCode, Look> seen) {
        var heard = new ArrayList<>(seen.values());
        heard.removeIf(it -> it.shown().trouble() == Trouble.BUSY);
        var sites = heard.stream().map(it -> it.asked().page().home()).collect(toSet());
        return sites.size() > 1 && heard.stream().allMatch(Look::isOfNetwork);
    }

    private void settle(AwardCode code, @Nullable Look look, boolean cutOff) {
        try {
            if (look == null || look.shown().trouble() == Trouble.BUSY || (cutOff && isYoung(look)))
                sightings.postpone(code);
            else sightings.settle(code, look.asked().known(), look.shown().what());
        } catch (RuntimeException broken) {
            LOG.error("What the page of award {} showed could not be noted", code, broken);
        }
    }

    private boolean isYoung(Look look) {
        return look.asked().known().last().at().isAfter(clock.instant().minus(BENEFIT_OF_DOUBT));
    }

    /** What is known of a page, and where it is. */
    private record Asked(Sighting known, ShopPage page) {
        Where where() {
            return new Where(page.address().toString(), page.home());
        }
    }

    /** By this two badges hang on the same page. */
    private record Where(String address, ShopAddress.Own home) {}

    /** What a page was asked for, and what it shows now. */
    private record Look(Asked asked, Shown shown) {
        boolean isOfNetwork() {
            var trouble = shown.trouble();
            return trouble != null && OF_A_NETWORK.contains(trouble);
        }
    }
}
