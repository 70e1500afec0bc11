package app.laurel.nomination;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Editions;
import app.laurel.edition.ListedShop;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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
        var category = editions.hold(id).only(); // in the order of the clockwork, which holds the edition already
        tags.hold(id); // no import and no ruling slips in between
        if (store.exists(category.id()) || !category.hasOpenedAt(clock.instant())) return;
        var listed = shortlisting.compute(category).listed();
        var list = listing.list(category, listed);
        if (list.isEmpty()) return;
        store.fix(category.id(), list);
        editions.freeze(id, Map.of(category.id(), listed(list.sequencedKeySet())), clock.instant());
    }

    private List<ListedShop> listed(java.util.SequencedSet<ShopId> ids) {
        var number = new java.util.concurrent.atomic.AtomicInteger();
        return ids.stream()
                .map(shops::get)
                .map(it -> new ListedShop(number.incrementAndGet(), it.id(), it.name(), it.domain(), it.listedYear()))
                .toList();
    }
}
