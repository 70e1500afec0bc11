package app.laurel.ballot;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.seal.Digests;
import app.laurel.community.Departures;
import app.laurel.edition.AllYears;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Destroys what could still tell how somebody voted: the key, and with it every seal; drafts, replaced versions and marks that were
 * taken back altogether. What is left of a ballot is its commitment, which says nothing.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BallotDestruction {
    private final BallotDestructionStore store;
    private final CategoryKeys keys;
    private final BallotKeyStore keyStore;
    private final AllYears years;
    private final Departures departures;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: with the key, everything is deleted that may be stored only as long as the key. */
    BallotDestruction(
            BallotDestructionStore store,
            CategoryKeys keys,
            BallotKeyStore keyStore,
            AllYears years,
            Departures departures,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.keys = keys;
        this.keyStore = keyStore;
        this.years = years;
        this.departures = departures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does it once, for all categories of a year; false where it was done before, or nobody ever voted. */
    boolean destroy(Edition edition) {
        var destroyed = edition.categories().stream().filter(this::destroy).count();
        if (destroyed > 0) forgetPersons(edition.community());
        return destroyed > 0;
    }

    private boolean destroy(Category category) {
        var id = category.id();
        var key = keys.find(id);
        if (key.isEmpty() || !store.destroyKey(id, clock.instant())) return false;
        var drafts = store.deleteDrafts(id);
        var superseded = store.deleteSuperseded(id);
        store.emptyBallots(id);
        audit.record(new Act(
                category.edition().community(),
                null,
                "ballot.key-destroyed",
                category.object(),
                null,
                Map.of(
                        "key", Digests.sha256Hex(key.get().secret()),
                        "drafts", Integer.toString(drafts),
                        "superseded", Integer.toString(superseded))));
        return true;
    }

    private void forgetPersons(CommunityId community) {
        if (!keyStore.isAnyLeft(years.listCategories(community))) departures.forgetPersons(community);
    }
}
