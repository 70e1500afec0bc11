package app.laurel.nomination;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.ListedShop;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import app.laurel.shop.Domains;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the list down once voting has opened, and with it the rules. Done at the date; should somebody look before that, done for
 * them; done twice, it changes nothing. A list without a shop is never fixed: moderators may still rule.
 */
@Component
class ListFixing {
    private final ShortlistStore store;
    private final NominationStore nominations;
    private final Shortlisting shortlisting;
    private final NominatorTags tags;
    private final Editions editions;
    private final Shops shops;
    private final Clock clock;

    /** Seven: fixing a list turns nominees into shops and fixes the rules with it, in one transaction. */
    ListFixing(
            ShortlistStore store,
            NominationStore nominations,
            Shortlisting shortlisting,
            NominatorTags tags,
            Editions editions,
            Shops shops,
            Clock clock) {
        this.store = store;
        this.nominations = nominations;
        this.shortlisting = shortlisting;
        this.tags = tags;
        this.editions = editions;
        this.shops = shops;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void fixWhenVotingOpens(PhaseBegan event) {
        if (event.phase() == Phase.VOTING) fix(event.edition());
    }

    /** Fixes the list in a transaction of its own, for those who only read. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fixForReader(EditionId id) {
        fix(id);
    }

    private void fix(EditionId id) {
        var edition = editions.hold(id); // in the order of the clockwork, which holds the edition already
        tags.hold(id); // no import and no ruling slips in between
        if (store.exists(id) || !edition.hasOpenedAt(clock.instant())) return;
        var list = shops(edition);
        if (list.isEmpty()) return;
        store.fix(id, list);
        editions.freeze(id, listed(list.sequencedKeySet()), clock.instant());
    }

    /** One nominee for each shop, in the order of names; two nominees that are one shop after all give one line. */
    private SequencedMap<ShopId, NomineeId> shops(Edition edition) {
        var list = new LinkedHashMap<ShopId, NomineeId>();
        var domains = domains(edition.id());
        shortlisting.compute(edition.id(), edition.rules()).listed().stream()
                .sorted(Comparator.comparing(Nominee::name))
                .forEach(it -> list.putIfAbsent(shop(edition, it, domains.get(it.id())), it.id()));
        return list;
    }

    private ShopId shop(Edition edition, Nominee nominee, @Nullable String domain) {
        return domain == null
                ? shops.findOrList(edition.community(), nominee.name(), edition.year())
                : shops.findOrList(edition.community(), nominee.name(), domain, edition.year());
    }

    /** The domains of those nominees that are known by one. */
    private Map<NomineeId, String> domains(EditionId edition) {
        var domains = new HashMap<NomineeId, String>();
        nominations
                .nomineesByKey(edition)
                .forEach((key, nominee) -> Domains.find(key).ifPresent(it -> domains.put(nominee.id(), it)));
        return domains;
    }

    private List<ListedShop> listed(java.util.SequencedSet<ShopId> ids) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return ids.stream()
                .map(shops::get)
                .map(it -> new ListedShop(number.incrementAndGet(), it.id(), it.name(), it.domain(), it.listedYear()))
                .toList();
    }
}
