package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who speak for a shop do about who else does: leave it, or say that somebody does so wrongly. */
@Service
@Transactional(readOnly = true)
public class OwnedShops {
    private static final int LONGEST_REASON = 500;
    private static final int SHORTEST_REASON = 3;

    private final Shops shops;
    private final OwnerStore owners;
    private final Ownership ownership;
    private final DisputeStore disputes;
    private final Roster roster;
    private final AuditTrail audit;
    private final Clock clock;

    /** Seven: who speaks for a shop leaves it with its tie and its role, or disputes it, on record. */
    OwnedShops(
            Shops shops,
            OwnerStore owners,
            Ownership ownership,
            DisputeStore disputes,
            Roster roster,
            AuditTrail audit,
            Clock clock) {
        this.shops = shops;
        this.owners = owners;
        this.ownership = ownership;
        this.disputes = disputes;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody beside the member speaks for the shop. */
    public boolean isShared(Member by, ShopId shop) {
        return owners.of(shops.owner(by, shop).shop()).size() > 1;
    }

    /** Whether the member has a dispute open that moderators have not ended. */
    public boolean isDisputed(Member by, ShopId shop) {
        return disputes.has(shops.owner(by, shop).shop(), by.id());
    }

    /**
     * Speaks for the shop no longer. The tie lasted, and counts for the years in which it did.
     *
     * @throws AccessDeniedException if the member does not speak for it
     */
    @Transactional
    public void leave(Member by, ShopId shop) {
        roster.hold(by); // why: of two shops that are left at once each would see the other
        shops.owner(by, shop);
        ownership.end(shop, by.id());
        if (owners.ownedBy(by.id()).isEmpty()) roster.leaveShopOwner(by);
        record(by, "shop.owner-left", shop);
    }

    /**
     * Says that somebody else speaks for the shop wrongly; two moderators decide.
     *
     * @throws AccessDeniedException if the member does not speak for it
     */
    @Transactional
    public DisputeOutcome dispute(Member by, ShopId shop, String typed) {
        if (!isShared(by, shop)) return DisputeOutcome.NOBODY_ELSE;
        var reason = PlainText.of(typed, LONGEST_REASON);
        if (reason.length() < SHORTEST_REASON) return DisputeOutcome.REASON_MISSING;
        if (!disputes.open(new Dispute(shop, by.id(), reason, clock.instant()))) return DisputeOutcome.OPEN_ALREADY;
        record(by, "shop.disputed", shop);
        return DisputeOutcome.OPENED;
    }

    private void record(Member by, String act, ShopId shop) {
        audit.record(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of()));
    }

    /** What came of a dispute. */
    public enum DisputeOutcome {
        OPENED,
        OPEN_ALREADY,
        REASON_MISSING,
        NOBODY_ELSE;

        /** The key of the sentence that says so. */
        public String key() {
            return "shop.dispute.outcome." + name();
        }
    }
}
