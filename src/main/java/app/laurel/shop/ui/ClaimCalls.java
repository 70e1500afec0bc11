package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.text.Texts;
import app.laurel.community.Member;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.Claim;
import app.laurel.shop.ClaimChecks;
import app.laurel.shop.ClaimOutcome;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.Claims;
import app.laurel.shop.Proof;
import app.laurel.shop.Proofs;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the page of a claim asks for, and the words for what came of it. */
@Component
class ClaimCalls {
    private final Shops shops;
    private final Claims claims;
    private final ClaimChecks checks;
    private final Proofs proofs;
    private final RefusalWords refusals;
    private final Texts texts;

    ClaimCalls(Shops shops, Claims claims, ClaimChecks checks, Proofs proofs, RefusalWords refusals, Texts texts) {
        this.shops = shops;
        this.claims = claims;
        this.checks = checks;
        this.proofs = proofs;
        this.refusals = refusals;
        this.texts = texts;
    }

    List<Shop> shops(Member by) {
        return shops.listOf(by.community());
    }

    Shop shop(Member by, ShopId shop) {
        return claims.shop(by, shop);
    }

    boolean isOwner(Member by, ShopId shop) {
        return shops.ownedBy(by.id()).stream().anyMatch(it -> it.id().equals(shop));
    }

    Optional<Claim> find(Member by, ShopId shop) {
        return claims.find(by, shop);
    }

    ClaimOutcome ask(Member by, ShopId shop, ClaimWay way, String mailbox, Language language) {
        return claims.ask(by, shop, way, mailbox, language);
    }

    ClaimOutcome confirm(Member by, ShopId shop, String typed) {
        return claims.confirm(by, shop, typed);
    }

    ClaimOutcome submit(Member by, ShopId shop, String link) {
        return claims.submit(by, shop, link);
    }

    ClaimOutcome check(Member by, ShopId shop) {
        return checks.check(by, shop);
    }

    void withdraw(Member by, ShopId shop) {
        claims.withdraw(by, shop);
    }

    /** What an owner reads whose code is missing; empty where it is not. */
    String missing(Member by, ShopId shop, ZoneId zone, Language language) {
        return proofs.find(by, shop).map(it -> missing(it, zone, language)).orElse("");
    }

    private String missing(Proof proof, ZoneId zone, Language language) {
        if (proof.missingSince() == null) return "";
        var since = Moments.day(proof.missingSince(), zone, language);
        if (proof.lostAt() != null) return texts.get(language, "shop.proof.lost", proof.address(), since);
        var deadline = proof.deadline();
        return deadline == null
                ? texts.get(language, "shop.proof.missing", proof.address(), since)
                : texts.get(
                        language,
                        "shop.proof.warned",
                        proof.address(),
                        since,
                        Moments.deadline(deadline, zone, language));
    }

    String words(ClaimOutcome outcome, Language language) {
        return outcome instanceof ClaimOutcome.TooOften(var refused)
                ? refusals.text(refused, language)
                : texts.get(language, outcome.key());
    }
}
