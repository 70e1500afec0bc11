package app.laurel.shop;

import app.laurel.base.id.ShopId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moderators who rule on what concerns a shop: those who neither speak for it nor work there, under whichever address. */
@Component
@Transactional(readOnly = true)
public class UntiedModerators {
    private final Shops shops;
    private final Ties ties;
    private final Members members;
    private final Clock clock;

    UntiedModerators(Shops shops, Ties ties, Members members, Clock clock) {
        this.shops = shops;
        this.ties = ties;
        this.members = members;
        this.clock = clock;
    }

    /**
     * The shop that the moderator may rule on.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is another community's, or the moderator is tied to it
     */
    public Shop require(Moderator by, ShopId id) {
        var shop = shops.requireOwn(by, id);
        if (listTied(by).contains(id)) throw Members.refused("moderators who are not tied to the shop");
        return shop;
    }

    /** The shops of the moderator's community that they leave to others. */
    public Set<ShopId> listTied(Moderator by) {
        var person = members.ofPersonEver(by.account(), by.community());
        return ties.of(person, by.community(), clock.instant());
    }
}
