package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to speak for a shop and has not answered, before moderators, who may take it back. */
@Service
@Transactional(readOnly = true)
public class InvitationDesk {
    private final Shops shops;
    private final OwnerStore owners;
    private final InvitationStore store;
    private final OwnerNames names;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationDesk(
            Shops shops, OwnerStore owners, InvitationStore store, OwnerNames names, AuditTrail audit, Clock clock) {
        this.shops = shops;
        this.owners = owners;
        this.store = store;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes back whatever nobody has answered, whoever asked; false where all was answered.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's
     */
    @Transactional
    public boolean takeBack(Moderator by, ShopId shop) {
        var own = shops.requireOwn(by, shop).id();
        var waiting = owners.waitingFor(own);
        waiting.forEach(it -> owners.decline(own, it));
        var taken = store.removeAll(own) + waiting.size() > 0;
        if (taken)
            audit.record(new Act(by.community(), by.account(), "shop.owner-not-asked", "shop/" + own, null, Map.of()));
        return taken;
    }

    /**
     * Who was asked to speak for a shop and has not answered, as moderators know them.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's
     */
    public List<String> list(Moderator by, ShopId shop) {
        var own = shops.requireOwn(by, shop).id();
        var members = owners.waitingFor(own).stream().map(names::atDesk);
        var addresses =
                store.list(own, clock.instant()).stream().map(it -> it.address().value());
        return Stream.concat(members, addresses).toList();
    }
}
