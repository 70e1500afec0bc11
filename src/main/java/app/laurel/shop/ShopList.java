package app.laurel.shop;

import app.laurel.base.id.ShopId;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shops of a community before its moderators, page by page, each with who speaks for it. */
@Service
@Transactional(readOnly = true)
public class ShopList {
    private final ShopPageStore store;
    private final Clock clock;

    ShopList(ShopPageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A page of those that are sought, by name. */
    public List<ListedShop> list(Moderator by, ShopsSought sought, int offset, int limit) {
        return store.list(by.community(), sought, clock.instant(), offset, limit);
    }

    /** How many {@link #list} finds in all. */
    public int count(Moderator by, ShopsSought sought) {
        return store.count(by.community(), sought, clock.instant());
    }

    /** One of the moderator's community as it stands now; empty for others. */
    public Optional<ListedShop> find(Moderator by, ShopId shop) {
        return store.find(by.community(), shop, clock.instant());
    }
}
