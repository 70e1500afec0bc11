package app.laurel.shop;

import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import org.springframework.stereotype.Service;

/** Looks at a shop's site whether the code stands there. Outside of any transaction: a slow site holds no connection of ours. */
@Service
public class ClaimChecks {
    private final Claims claims;
    private final PublishedCodes published;

    ClaimChecks(Claims claims, PublishedCodes published) {
        this.claims = claims;
        this.published = published;
    }

    /**
     * Looks now, and lets the member speak for the shop if the code is there.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's
     */
    public ClaimOutcome check(Member by, ShopId shop) {
        var claim = claims.find(by, shop).filter(it -> it.way().isLookedUp()).orElse(null);
        if (claim == null || !(ShopAddress.read(claim.address()) instanceof ShopAddress.Own own)) {
            return new ClaimOutcome.Gone();
        }
        var tooOften = claims.takeLook(by);
        if (tooOften != null) return tooOften;
        return switch (published.find(claim.way(), own)) {
            case PublishedCodes.Codes(var codes) -> claims.prove(by, claim, codes);
            case PublishedCodes.NoAnswer(var because) -> new ClaimOutcome.NoAnswer(because);
        };
    }
}
