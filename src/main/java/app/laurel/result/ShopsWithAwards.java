package app.laurel.result;

import app.laurel.base.id.ShopId;
import app.laurel.shop.AwardedShops;
import org.springframework.stereotype.Component;

/** A shop holds an award from the publication of a result on, whatever became of its badge. */
@Component
class ShopsWithAwards implements AwardedShops {
    private final Results results;

    ShopsWithAwards(Results results) {
        this.results = results;
    }

    @Override
    public boolean holdsAward(ShopId shop) {
        return !results.listAwardsOf(shop).isEmpty();
    }
}
