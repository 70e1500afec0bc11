package app.laurel.badge;

import app.laurel.badge.ShopPages.ShopPage;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import app.laurel.shop.Shops;
import java.util.regex.Pattern;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Looks whether a badge hangs on a page of its shop, for who speaks for the shop. */
@Service
public class BadgeChecks {
    /** How an address begins that has a scheme (RFC 3986, 3.1): what stands further on belongs to its query. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

    private final Badges badges;
    private final Shops shops;
    private final Sightings sightings;
    private final ShopPages pages;
    private final RateLimits limits;

    BadgeChecks(Badges badges, Shops shops, Sightings sightings, ShopPages pages, RateLimits limits) {
        this.badges = badges;
        this.shops = shops;
        this.sightings = sightings;
        this.pages = pages;
        this.limits = limits;
    }

    /**
     * Looks now.
     *
     * @param typed the page's address, with or without its scheme
     * @throws AccessDeniedException if the member does not speak for the award's shop
     */
    public CheckOutcome check(Member by, AwardCode code, String typed) {
        var worn = requireOwn(by, code);
        var page = ShopPages.find(worn, withScheme(typed.strip())).orElse(null);
        if (page == null) return new CheckOutcome.NotOwn();
        var taken = limits.take(
                Limit.BADGE_CHECKS_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
        return taken instanceof Refused refused ? new CheckOutcome.TooOften(refused) : look(page);
    }

    private CheckOutcome look(ShopPage page) {
        var shown = pages.look(page);
        var address = page.address().toString();
        return switch (shown.what()) {
            case SEEN -> new CheckOutcome.Found(sightings.note(page.award(), address));
            case MISSING -> {
                sightings.noteMissing(page.award(), address);
                yield new CheckOutcome.Missing();
            }
            case UNANSWERED ->
                shown.trouble() == null
                        ? new CheckOutcome.NoPage(shown.status())
                        : new CheckOutcome.NoAnswer(shown.trouble());
        };
    }

    private WornAward requireOwn(Member by, AwardCode code) {
        return badges.find(code)
                .filter(it -> shops.ownedBy(by.id()).stream()
                        .anyMatch(own -> own.id().equals(it.shop().id())))
                .orElseThrow(() -> new AccessDeniedException("this is for who speaks for the award's shop"));
    }

    private static String withScheme(String typed) {
        return SCHEME.matcher(typed).lookingAt() ? typed : "https://" + typed;
    }
}
