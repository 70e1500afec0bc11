package app.laurel.badge;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.outgoing.Fetched;
import app.laurel.outgoing.OutgoingRequests;
import app.laurel.outgoing.WebAddress;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.ShopAddress;
import app.laurel.shop.Shops;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Looks whether a badge hangs on a page of its shop, for who speaks for the shop. It reads what the site answers and runs no script
 * of it. Outside of any transaction: a slow site holds no connection of ours.
 */
@Service
public class BadgeChecks {
    private static final int OK = 200;

    private final Badges badges;
    private final Shops shops;
    private final Sightings sightings;
    private final OutgoingRequests requests;
    private final RateLimits limits;
    private final BadgeOnPage badge;

    BadgeChecks(
            Badges badges,
            Shops shops,
            Sightings sightings,
            OutgoingRequests requests,
            RateLimits limits,
            LaurelSettings settings) {
        this.badges = badges;
        this.shops = shops;
        this.sightings = sightings;
        this.requests = requests;
        this.limits = limits;
        this.badge = new BadgeOnPage(settings.url(), settings.badgeUrl());
    }

    /**
     * Looks now.
     *
     * @param typed the page's address, with or without its scheme
     * @throws AccessDeniedException if the member does not speak for the award's shop
     */
    public CheckOutcome check(Member by, AwardCode code, String typed) {
        var worn = requireOwn(by, code);
        var page = WebAddress.parse(withScheme(typed.strip()));
        var shop = home(worn);
        if (page.isEmpty() || shop.isEmpty() || !shop.get().isHome(page.get().host())) return new CheckOutcome.NotOwn();
        var taken = limits.take(
                Limit.BADGE_CHECKS_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
        if (taken instanceof Refused refused) return new CheckOutcome.TooOften(refused);
        return switch (requests.get(page.get(), shop.get()::isHome)) {
            case Fetched.Answer answer when answer.status() != OK -> new CheckOutcome.NoPage(answer.status());
            case Fetched.Answer answer when !badge.isOn(answer.body(), code) -> new CheckOutcome.Missing();
            case Fetched.Answer _ ->
                new CheckOutcome.Found(sightings.note(code, page.get().toString()));
            case Fetched.Failed(var because) -> new CheckOutcome.NoAnswer(because);
        };
    }

    private WornAward requireOwn(Member by, AwardCode code) {
        return badges.find(code)
                .filter(it -> shops.ownedBy(by.id()).stream()
                        .anyMatch(own -> own.id().equals(it.shop().id())))
                .orElseThrow(() -> new AccessDeniedException("this is for who speaks for the award's shop"));
    }

    private static Optional<ShopAddress.Own> home(WornAward worn) {
        var domain = worn.shop().domain();
        return domain != null && ShopAddress.read(domain) instanceof ShopAddress.Own own
                ? Optional.of(own)
                : Optional.empty();
    }

    private static String withScheme(String typed) {
        return typed.contains("://") ? typed : "https://" + typed;
    }
}
