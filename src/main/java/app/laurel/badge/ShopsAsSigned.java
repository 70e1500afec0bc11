package app.laurel.badge;

import app.laurel.result.Award;
import app.laurel.shop.Renames;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shops under the name and domain that were signed, whatever they are called by now. Where none was signed, the domain is the one
 * that two people decided on since: what one moderator writes down makes no badge valid anywhere.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class ShopsAsSigned {
    private final Shops shops;
    private final Renames renames;

    ShopsAsSigned(Shops shops, Renames renames) {
        this.shops = shops;
        this.renames = renames;
    }

    Shop of(Award award) {
        var shop = shops.get(award.shop());
        var signed = award.as().domain();
        var domain =
                signed == null ? renames.findAddress(shop, award.issuedAt()).orElse(null) : signed;
        return new Shop(shop.id(), shop.community(), award.as().name(), domain, shop.listedYear());
    }
}
