package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.ListedShop;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the lists of a year down once voting has opened, and with them the rules, all in one transaction. Done at the date; should
 * somebody look before that, done for them; done twice, it changes nothing. A category without a shop gives no award then. A year
 * without a shop in any category is never fixed: moderators may still rule.
 */
@Component
class ListFixing {
    private final ShortlistStore store;
    private final Shortlisting shortlisting;
    private final ShopListing listing;
    private final NominatorTags tags;
    private final Editions editions;
    private final Shops shops;
    private final Clock clock;

    /** Seven: fixing a list turns nominees into shops and fixes the rules with it, in one transaction. */
    ListFixing(
            ShortlistStore store,
            Shortlisting shortlisting,
            ShopListing listing,
            NominatorTags tags,
            Editions editions,
            Shops shops,
            Clock clock) {
        this.store = store;
        this.shortlisting = shortlisting;
        this.listing = listing;
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
        if (store.existsAny(edition.categoryIds()) || !edition.hasOpenedAt(clock.instant())) return;
        var lists = lists(edition);
        if (lists.isEmpty()) return;
        lists.forEach(store::fix);
        var written = new HashMap<CategoryId, List<ListedShop>>();
        lists.forEach((category, list) -> written.put(category, listed(list.sequencedKeySet())));
        editions.freeze(id, written, clock.instant());
    }

    /** The lists of a year by category; a category without a shop has none. */
    private Map<CategoryId, SequencedMap<ShopId, NomineeId>> lists(Edition edition) {
        var lists = new LinkedHashMap<CategoryId, SequencedMap<ShopId, NomineeId>>();
        for (var category : edition.categories()) {
            var list = listing.list(category, shortlisting.compute(category).listed());
            if (!list.isEmpty()) lists.put(category.id(), list);
        }
        return lists;
    }

    private List<ListedShop> listed(SequencedSet<ShopId> ids) {
        var number = new AtomicInteger();
        return ids.stream()
                .map(shops::get)
                .map(it -> new ListedShop(number.incrementAndGet(), it.id(), it.name(), it.domain(), it.listedYear()))
                .toList();
    }
}
