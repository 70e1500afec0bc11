package app.laurel.badge.misuse;

import app.laurel.badge.misuse.MisuseAtDesk.Place;
import app.laurel.edition.Edition;
import app.laurel.result.Award;
import app.laurel.shop.ShopAddress;
import java.util.List;

/**
 * An award that was reported, as it was signed.
 *
 * @param addresses the shop's: the one that was signed, and the one that it has by now
 */
public record ReportedAward(Award award, Edition edition, List<String> addresses) {
    public ReportedAward {
        addresses = List.copyOf(addresses);
    }

    Place place(SeenPage page) {
        if (addresses.isEmpty()) return Place.UNKNOWN;
        var named = ShopAddress.find(page.text()).orElse("");
        return addresses.stream().anyMatch(it -> it.equals(named) || ShopAddress.isHome(it, page.host()))
                ? Place.OF_THE_SHOP
                : Place.ELSEWHERE;
    }
}
