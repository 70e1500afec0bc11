package app.laurel.shop;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom to write to about a shop: the members who accepted to speak for it. Never shown to anyone. */
@Service
@Transactional(readOnly = true)
public class ShopContacts {
    private final OwnerStore store;

    ShopContacts(OwnerStore store) {
        this.store = store;
    }

    /** Who speaks for each shop of a community; shops without anybody are left out. */
    public Map<ShopId, List<MemberId>> of(CommunityId community) {
        return store.owners(community);
    }
}
