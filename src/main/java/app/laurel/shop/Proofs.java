package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the codes by which shops were proved still stand where they did. An address changes hands, and then nobody may wear the
 * award there who did not win it: an owner whose code is gone is warned, and after two weeks the shop has nobody who proves it.
 */
@Service
@Transactional(readOnly = true)
public class Proofs {
    /** Looked at in one round, so that it ends before the next. */
    private static final int ONE_ROUND = 100;

    private final Shops shops;
    private final ProofStore store;
    private final OwnerStore owners;
    private final ClaimCodes codes;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Seven: a proof is of a shop and its owners, by a code; what became of it is recorded and told of. */
    Proofs(
            Shops shops,
            ProofStore store,
            OwnerStore owners,
            ClaimCodes codes,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shops = shops;
        this.store = store;
        this.owners = owners;
        this.codes = codes;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The member's own proof of a shop; empty where no machine looks for it. */
    public Optional<Proof> find(Member by, ShopId shop) {
        return store.find(shop, by.id());
    }

    /** Whether the member is to prove the shop anew. */
    boolean isMissing(Member by, ShopId shop) {
        return find(by, shop).filter(Proof::isMissing).isPresent();
    }

    /** Looks for this code again from now on, where a machine can, and no longer for an older one. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Claim proved, byte[] hash) {
        if (proved.way().isLookedUp()) store.put(proved, hash, clock.instant().plus(Proof.MONTH));
        else store.remove(proved.shop(), proved.member());
    }

    /** What is to be looked for now. */
    List<Proof> listDue() {
        return store.listDue(clock.instant(), ONE_ROUND);
    }

    /** Looks for this code later, and does not hold it against anybody that nothing was seen now. */
    @Transactional
    void postpone(Proof proof) {
        store.postpone(proof, clock.instant().plus(Proof.DAY));
    }

    /** Takes what was seen where the code should stand; nothing where the proof is another one by now. */
    @Transactional
    void settle(Proof looked, PublishedCodes.Seen seen) {
        var proof = store.lock(looked.shop(), looked.member()).orElse(null);
        if (proof == null || !proof.equals(looked)) return;
        var shop = shops.get(proof.shop());
        if (!proof.address().equals(shop.domain())) {
            // why: the shop has moved, by an act on record; what was proved is not its address any more
            store.remove(proof.shop(), proof.member());
        } else if (isThere(proof, seen)) {
            store.found(proof, clock.instant().plus(Proof.MONTH));
            if (proof.lostAt() != null) {
                record(shop, "shop.proof-found", proof);
                events.publishEvent(new ProofFound(shop, owners.since(shop.id(), proof.member())));
            }
        } else {
            miss(shop, proof, clock.instant());
        }
    }

    private void miss(Shop shop, Proof proof, Instant now) {
        store.missing(proof, now, now.plus(Proof.DAY));
        if (proof.callsForWarning(now)) {
            store.warned(proof, now);
            events.publishEvent(new ProofMissing(shop, proof.member(), now.plus(Proof.GRACE)));
        } else if (proof.callsForEnd(now)) {
            store.lost(proof, now);
            record(shop, "shop.proof-lost", proof);
            if (isUnproved(proof)) {
                events.publishEvent(new ShopUnproved(shop));
                events.publishEvent(new ProofLost(shop, proof.member()));
            }
        }
    }

    /** Whoever came to the shop when the code was missing already may be the one to whom the address was sold. */
    private boolean isUnproved(Proof lost) {
        var before = owners.ofBefore(lost.shop(), Objects.requireNonNull(lost.missingSince()));
        return store.listLost(lost.shop()).containsAll(before);
    }

    private boolean isThere(Proof proof, PublishedCodes.Seen seen) {
        return seen instanceof PublishedCodes.Codes(var found)
                && found.stream()
                        .map(it -> codes.hash(proof.shop(), proof.member(), proof.way(), it))
                        .anyMatch(it -> store.isCodeOf(proof, it));
    }

    private void record(Shop shop, String act, Proof proof) {
        var facts = Map.of("address", proof.address(), "way", proof.way().name());
        audit.record(new Act(shop.community(), null, act, "shop/" + shop.id(), null, facts));
    }
}
