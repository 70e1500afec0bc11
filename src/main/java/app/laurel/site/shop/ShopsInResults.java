package app.laurel.site.shop;

import app.laurel.community.Communities;
import app.laurel.shop.MeasuredShops;
import app.laurel.shop.Shop;
import org.springframework.stereotype.Component;

/** Tells owners whether their shop's page is there. */
@Component
class ShopsInResults implements MeasuredShops {
    private final ShopHistories histories;
    private final Communities communities;

    ShopsInResults(ShopHistories histories, Communities communities) {
        this.histories = histories;
        this.communities = communities;
    }

    @Override
    public boolean isMeasured(Shop shop) {
        return histories.find(communities.get(shop.community()), shop.id()).isPresent();
    }
}
