package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Who was asked to speak for each shop of the moderator's community and has not answered, as moderators know them. */
    public Map<ShopId, List<String>> list(Moderator by) {
        var waiting = new HashMap<ShopId, List<String>>();
        owners.waiting(by.community())
                .forEach((shop, asked) -> asked.forEach(it -> add(waiting, shop, names.atDesk(it))));
        store.list(by.community(), clock.instant())
                .forEach(it -> add(waiting, it.shop(), it.address().value()));
        return waiting;
    }

    private static void add(Map<ShopId, List<String>> waiting, ShopId shop, String name) {
        waiting.computeIfAbsent(shop, _ -> new ArrayList<>()).add(name);
    }
}
