package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.shop.CaughtClaimCodes;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.Claims;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever speaks for a shop reads that somebody else does now. */
@LaurelTest
class ClaimMailTest {
    private final Founder founder;
    private final Shops shops;
    private final Owners owners;
    private final Claims claims;
    private final CaughtClaimCodes codes;
    private final PostedMails mails;

    @Autowired
    ClaimMailTest(
            Founder founder, Shops shops, Owners owners, Claims claims, CaughtClaimCodes codes, PostedMails mails) {
        this.founder = founder;
        this.shops = shops;
        this.owners = owners;
        this.claims = claims;
        this.codes = codes;
        this.mails = mails;
    }

    @Test
    void those_who_spoke_for_a_shop_before_are_told_and_the_newcomer_is_not() {
        var moderator = founder.moderator(founder.community());
        var before = founder.joined(moderator);
        var newcomer = founder.joined(moderator);
        var domain = "told" + System.nanoTime() + ".example";
        var shop = shops.add(moderator, new NewShop(new Bilingual("잉크", "Ink"), domain, 2026));
        owners.make(moderator, shop, before);

        claims.ask(newcomer, shop, ClaimWay.MAIL, "info", Language.KO);
        assertThat(mails.recipients(moderator.community(), "OWNER_JOINED")).isEmpty();
        claims.confirm(newcomer, shop, codes.codeFor("info@" + domain));

        assertThat(mails.recipients(moderator.community(), "OWNER_JOINED")).containsExactly(before.account());
    }
}
