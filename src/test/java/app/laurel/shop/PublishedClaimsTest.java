package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.outgoing.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop is claimed by a code that stands where only its owner can write. */
@LaurelTest
class PublishedClaimsTest {
    private static final String FILE = "/.well-known/laurel-verification.txt";
    private static final ClaimOutcome PROVED = new ClaimOutcome.Proved();
    private static final ClaimOutcome NOT_FOUND = new ClaimOutcome.NotFound();

    private final Founder founder;
    private final Shops shops;
    private final Claims claims;
    private final ClaimChecks checks;
    private final ImaginedWeb web;
    private final Moderator moderator;
    private final Member mina;

    @Autowired
    PublishedClaimsTest(Founder founder, Shops shops, Claims claims, ClaimChecks checks, ImaginedWeb web) {
        this.founder = founder;
        this.shops = shops;
        this.claims = claims;
        this.checks = checks;
        this.web = web;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @BeforeEach
    void nobody_has_a_site() {
        web.forgetAll();
    }

    @Test
    void a_tag_in_the_head_of_the_home_page_proves_it_and_one_in_the_text_does_not() {
        var shop = shop("shop.example");
        var tag = "<meta name=\"laurel-verification\" content=\"" + ask(shop, ClaimWay.META) + "\">";
        assertThat(checks.check(mina, shop)).isEqualTo(new ClaimOutcome.NoAnswer(Trouble.UNKNOWN_NAME));

        web.publish("shop.example", "/", "<html><head></head><body><p>Review: " + tag + "</p></body></html>");
        assertThat(checks.check(mina, shop)).isEqualTo(NOT_FOUND);
        assertThat(shops.ownedBy(mina.id())).isEmpty();

        web.publish("shop.example", "/", "<html><head>" + tag + "</head><body></body></html>");
        assertThat(checks.check(mina, shop)).isEqualTo(PROVED);
        assertThat(checks.check(mina, shop)).isEqualTo(new ClaimOutcome.Gone());
    }

    @Test
    void a_shop_that_answers_only_with_www_is_found_and_one_that_leads_elsewhere_is_not() {
        var shop = shop("shop.example");
        var code = ask(shop, ClaimWay.FILE);
        web.redirect("shop.example", FILE, "https://evil-shop.example" + FILE);
        web.publish("evil-shop.example", FILE, code);
        assertThat(checks.check(mina, shop)).isInstanceOf(ClaimOutcome.NoAnswer.class);

        web.forgetAll();
        web.publish("www.shop.example", FILE, "\r\n" + code + "\r\n");
        assertThat(checks.check(mina, shop)).isEqualTo(PROVED);
    }

    @Test
    void the_file_of_a_domain_that_ends_alike_or_of_a_host_below_proves_nothing() {
        var shop = shop("shop.example");
        var code = ask(shop, ClaimWay.FILE);
        web.publish("evil-shop.example", FILE, code);
        web.publish("blog.shop.example", FILE, code);
        web.publish("shop.example", "/", code);
        assertThat(checks.check(mina, shop)).isEqualTo(NOT_FOUND);
    }

    @Test
    void the_code_of_another_shop_or_person_is_not_found() {
        var shop = shop("shop.example");
        var other = shop("other.cafe24.com");
        var hana = founder.joined(moderator);
        var ofOther = ask(other, ClaimWay.META);
        ask(shop, ClaimWay.FILE);
        web.publish("shop.example", FILE, ofOther);
        assertThat(checks.check(mina, shop)).isEqualTo(NOT_FOUND);

        var ofHana = ((ClaimOutcome.Asked) claims.ask(hana, shop, ClaimWay.FILE, "", Language.EN)).code();
        web.publish("shop.example", FILE, ofHana);
        assertThat(checks.check(mina, shop)).isEqualTo(NOT_FOUND);
        assertThat(checks.check(hana, shop)).isEqualTo(PROVED);
    }

    @Test
    void a_record_of_the_domain_proves_it() {
        var shop = shop("shop.example");
        var code = ask(shop, ClaimWay.DNS);
        web.record("shop.example", code);
        assertThat(checks.check(mina, shop)).isEqualTo(NOT_FOUND);
        web.record("_laurel.shop.example", "v=spf1 -all", code);
        assertThat(checks.check(mina, shop)).isEqualTo(PROVED);
    }

    @Test
    void below_a_platform_the_neighbours_page_proves_nothing() {
        var shop = shop("someone.cafe24.com");
        var tag = "<head><meta name=laurel-verification content=" + ask(shop, ClaimWay.META) + "></head>";
        web.redirect("someone.cafe24.com", "/", "https://other.cafe24.com/");
        web.publish("other.cafe24.com", "/", tag);
        assertThat(checks.check(mina, shop)).isEqualTo(new ClaimOutcome.NoAnswer(Trouble.LED_ELSEWHERE));
        web.forgetAll();
        web.publish("someone.cafe24.com", "/", tag);
        assertThat(checks.check(mina, shop)).isEqualTo(PROVED);
    }

    private String ask(ShopId shop, ClaimWay way) {
        return ((ClaimOutcome.Asked) claims.ask(mina, shop, way, "", Language.EN)).code();
    }

    private ShopId shop(String domain) {
        return shops.add(moderator, new NewShop(new Bilingual("가게 " + domain, "Shop"), domain, 2026));
    }
}
