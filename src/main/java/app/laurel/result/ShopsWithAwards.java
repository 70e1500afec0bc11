package app.laurel.result;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.shop.AwardedShops;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A shop holds an award from the publication of a result on, whatever became of its badge, and by its number alone: also one that cannot be read is guarded. */
@Component
class ShopsWithAwards implements AwardedShops {
    private final AwardStore awards;

    ShopsWithAwards(AwardStore awards) {
        this.awards = awards;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EditionId> awardedIn(ShopId shop) {
        return awards.listYears(shop);
    }
}
