package app.laurel.shop;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether a shop holds an award, so that renaming it takes two. */
@Component
class HeldAwards {
    private final ObjectProvider<AwardedShops> awarded;

    /** Asked for when needed: whoever knows of awards needs the shops itself. */
    HeldAwards(ObjectProvider<AwardedShops> awarded) {
        this.awarded = awarded;
    }

    boolean areHeldBy(ShopId shop) {
        return !awardedIn(shop).isEmpty();
    }

    /** The years in which the shop won one. */
    Set<EditionId> awardedIn(ShopId shop) {
        return awarded.stream().flatMap(it -> it.awardedIn(shop).stream()).collect(Collectors.toSet());
    }

    /** @throws IllegalStateException if the shop holds one; forms ask {@link ShopDesk#askToRename} */
    void refuse(ShopId shop) {
        if (areHeldBy(shop)) throw new IllegalStateException("shop " + shop + " holds an award: renaming it takes two");
    }
}
