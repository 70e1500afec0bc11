package app.laurel.badge;

import app.laurel.badge.Sighting.What;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.outgoing.Fetched;
import app.laurel.outgoing.OutgoingRequests;
import app.laurel.outgoing.Trouble;
import app.laurel.outgoing.WebAddress;
import app.laurel.shop.ShopAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks at pages of the shops that won, on their own sites only. It reads what a site answers and runs no script of it. Outside of
 * any transaction: a slow site holds no connection of ours.
 */
@Component
class ShopPages {
    private static final int OK = 200;

    private final OutgoingRequests requests;
    private final BadgeOnPage badge;

    ShopPages(OutgoingRequests requests, LaurelSettings settings) {
        this.requests = requests;
        this.badge = new BadgeOnPage(settings.url(), settings.badgeUrl());
    }

    /** A page of the award's shop; empty where the address is none, or not on the shop's own site. */
    static Optional<ShopPage> find(WornAward worn, String address) {
        var domain = worn.shop().domain();
        if (domain == null || !(ShopAddress.read(domain) instanceof ShopAddress.Own home)) return Optional.empty();
        return WebAddress.parse(address)
                .filter(it -> home.isHome(it.host()))
                .map(it -> new ShopPage(worn.award().code(), it, home));
    }

    /** What stands there now. */
    Shown look(ShopPage page) {
        return read(ask(page), page.award());
    }

    /** What its site answers. */
    Fetched ask(ShopPage page) {
        return requests.get(page.address(), page.home()::isHome);
    }

    /** What an answer shows of an award. */
    Shown read(Fetched fetched, AwardCode award) {
        return switch (fetched) {
            case Fetched.Answer answer when answer.status() != OK -> new Shown(What.UNANSWERED, answer.status(), null);
            case Fetched.Answer answer when !badge.isOn(answer.body(), award) -> new Shown(What.MISSING, OK, null);
            case Fetched.Answer _ -> new Shown(What.SEEN, OK, null);
            case Fetched.Failed(var because) -> new Shown(What.UNANSWERED, 0, because);
        };
    }

    /** A page on which an award's badge may hang. */
    record ShopPage(AwardCode award, WebAddress address, ShopAddress.Own home) {}

    /**
     * What a look showed.
     *
     * @param status of the answer; 0 where there was none
     * @param trouble why there was none; null where there was one
     */
    record Shown(What what, int status, @Nullable Trouble trouble) {}
}
