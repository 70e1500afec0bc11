package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets a member speak for a shop whose address was proved. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Ownership {
    private final OwnerStore owners;
    private final TieStore ties;
    private final DisputeStore disputes;
    private final WordStore words;
    private final ProofStore proofs;
    private final ShopStore shops;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Nine: an owner has a tie, a proof, disputes and words for moderators, each kept by its own; what changes is recorded and told of. */
    Ownership(
            OwnerStore owners,
            TieStore ties,
            DisputeStore disputes,
            WordStore words,
            ProofStore proofs,
            ShopStore shops,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.owners = owners;
        this.ties = ties;
        this.disputes = disputes;
        this.words = words;
        this.proofs = proofs;
        this.shops = shops;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the member speak for the shop, or go on doing so.
     *
     * @param by whoever did the last step: the claimant, or the moderator who looked
     */
    void begin(Shop shop, MemberId member, ClaimWay way, AccountId by) {
        var now = clock.instant();
        var others = owners.of(shop.id());
        if (others.contains(member)) {
            events.publishEvent(new ProofFound(shop, owners.since(shop.id(), member)));
            record(shop, by, "shop.proved-anew", act -> act.changing("way", null, way.name()));
            return;
        }
        owners.begin(shop.id(), member, now);
        ties.begin(shop.id(), member, Tie.Kind.OWNER, now);
        record(
                shop,
                by,
                "shop.claimed",
                act -> act.changing("owner", null, member.toString()).changing("way", null, way.name()));
        events.publishEvent(new ShopClaimed(shop, member, others));
    }

    /**
     * Lets the member speak for the shop no longer; roles are the caller's. Whoever leaves while the code is missing leaves a shop that
     * nobody proves.
     */
    void end(ShopId shop, MemberId member) {
        var proof = proofs.lock(shop, member);
        owners.withdraw(shop, member);
        proofs.remove(shop, member);
        ties.end(shop, member, Tie.Kind.OWNER, clock.instant());
        disputes.remove(shop, member);
        words.removeAll(shop, member);
        events.publishEvent(new OwnerLeft(shop, member));
        var left = owners.of(shop);
        var unproved = left.isEmpty()
                ? proof.filter(Proof::isMissing).isPresent()
                : proofs.listLost(shop).containsAll(left);
        if (unproved) events.publishEvent(new ShopUnproved(shops.find(shop).orElseThrow()));
    }

    private void record(Shop shop, AccountId by, String act, UnaryOperator<Act> changing) {
        audit.record(changing.apply(new Act(shop.community(), by, act, "shop/" + shop.id(), null, Map.of())));
    }
}
