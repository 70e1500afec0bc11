package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members answer who were asked to speak for a shop. Nobody is tied to a shop by what a moderator alone says: else one could
 * have marks left out of a count, or keep another moderator out of a year.
 */
@Service
@Transactional(readOnly = true)
public class Offers {
    private final Shops shops;
    private final OwnerStore owners;
    private final TieStore ties;
    private final Roster roster;
    private final AuditTrail audit;
    private final Clock clock;

    Offers(Shops shops, OwnerStore owners, TieStore ties, Roster roster, AuditTrail audit, Clock clock) {
        this.shops = shops;
        this.owners = owners;
        this.ties = ties;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** The shops that wait for the member's answer, by Korean name. */
    public List<Shop> listOf(Member member) {
        return owners.waitingFor(member.id()).stream().map(shops::get).toList();
    }

    /**
     * Speaks for the shop from now on; false where nothing waits for an answer.
     *
     * @throws AccessDeniedException if the shop is another community's
     */
    @Transactional
    public boolean accept(Member by, ShopId shop) {
        requireOwn(by, shop);
        roster.hold(by); // why: roles are given and taken one after the other
        var now = clock.instant();
        if (!owners.accept(shop, by.id(), now)) return false;
        ties.begin(shop, by.id(), Tie.Kind.OWNER, now);
        roster.becomeShopOwner(by);
        record(by, "shop.owner-accepted", shop);
        return true;
    }

    /**
     * Does not speak for the shop; false where nothing waits for an answer.
     *
     * @throws AccessDeniedException if the shop is another community's
     */
    @Transactional
    public boolean decline(Member by, ShopId shop) {
        requireOwn(by, shop);
        if (!owners.decline(shop, by.id())) return false;
        record(by, "shop.owner-declined", shop);
        return true;
    }

    private void requireOwn(Member by, ShopId shop) {
        if (shops.get(List.of(shop)).values().stream()
                .noneMatch(it -> it.community().equals(by.community())))
            throw Members.refused("members of the shop's community");
    }

    private void record(Member by, String act, ShopId shop) {
        audit.record(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of()));
    }
}
