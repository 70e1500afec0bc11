package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop is claimed by a code that was mailed to its own domain. */
@LaurelTest
class ClaimsTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final OwnedShops own;
    private final Claims claims;
    private final Owners owners;
    private final CaughtClaimCodes codes;
    private final MovableClock clock;
    private final ActsOnRecord acts;
    private final Moderator moderator;
    private final Member mina;

    // why eight: claimed by mail, timed, owned and recorded, each by another part
    @Autowired
    ClaimsTest(
            Founder founder,
            Shops shops,
            ShopDesk desk,
            OwnedShops own,
            Claims claims,
            Owners owners,
            CaughtClaimCodes codes,
            MovableClock clock,
            ActsOnRecord acts) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.own = own;
        this.claims = claims;
        this.owners = owners;
        this.codes = codes;
        this.clock = clock;
        this.acts = acts;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @Test
    void who_reads_the_mail_at_the_shops_domain_speaks_for_the_shop_beside_who_did_before() {
        var shop = shop("claimed.example");
        var hana = founder.joined(moderator);
        owners.make(moderator, shop, hana);

        assertThat(ask(mina, shop, "info")).isEqualTo(new ClaimOutcome.Asked(ClaimWay.MAIL, ""));
        assertThat(claims.confirm(mina, shop, " " + code("info", shop) + " ")).isEqualTo(new ClaimOutcome.Proved());

        assertThat(shops.owner(mina, shop).member()).isEqualTo(mina.id());
        assertThat(desk.owners(moderator).get(shop)).containsExactlyInAnyOrder(hana.id(), mina.id());
        assertThat(acts.count("shop.claimed", "shop/" + shop)).isEqualTo(1);
        assertThat(ask(mina, shop, "info")).isEqualTo(new ClaimOutcome.OwnerAlready());
    }

    @Test
    void a_wrong_code_is_said_to_be_wrong_and_after_five_the_right_one_is_good_no_more() {
        var shop = shop("tried.example");
        ask(mina, shop, "info");
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(claims.confirm(mina, shop, "00000000x")).isEqualTo(new ClaimOutcome.WrongCode());
        }
        assertThat(claims.confirm(mina, shop, code("info", shop))).isEqualTo(new ClaimOutcome.Gone());
        assertThat(shops.ownedBy(mina.id())).isEmpty();
    }

    @Test
    void a_code_is_good_for_a_week_and_for_one_claim() {
        var shop = shop("timed.example");
        ask(mina, shop, "info");
        var old = code("info", shop);
        clock.pass(Duration.ofDays(7));
        assertThat(claims.confirm(mina, shop, old)).isEqualTo(new ClaimOutcome.Gone());

        ask(mina, shop, "info");
        var first = code("info", shop);
        ask(mina, shop, "info");
        assertThat(claims.confirm(mina, shop, first)).isEqualTo(new ClaimOutcome.WrongCode());
        var second = code("info", shop);
        assertThat(claims.confirm(mina, shop, second)).isEqualTo(new ClaimOutcome.Proved());

        own.leave(mina, shop);
        assertThat(claims.confirm(mina, shop, second)).isEqualTo(new ClaimOutcome.Gone());
        assertThat(shops.ownedBy(mina.id())).isEmpty();
    }

    @Test
    void a_code_opens_no_other_shop_and_serves_no_other_person() {
        var shop = shop("mine.example");
        var other = shop("other.example");
        var hana = founder.joined(moderator);
        ask(mina, shop, "info");
        ask(mina, other, "info");
        ask(hana, shop, "hana");
        var code = code("info", shop);

        assertThat(claims.confirm(mina, other, code)).isEqualTo(new ClaimOutcome.WrongCode());
        assertThat(claims.confirm(hana, shop, code)).isEqualTo(new ClaimOutcome.WrongCode());
        assertThat(claims.confirm(founder.joined(moderator), shop, code)).isEqualTo(new ClaimOutcome.Gone());
        assertThat(claims.confirm(mina, shop, code)).isEqualTo(new ClaimOutcome.Proved());
    }

    @Test
    void a_code_that_is_used_twice_at_once_counts_once() {
        var shop = shop("raced.example");
        ask(mina, shop, "info");
        var code = code("info", shop);

        var outcomes = AtOnce.times(4, () -> claims.confirm(mina, shop, code));

        assertThat(outcomes).containsOnlyOnce(new ClaimOutcome.Proved());
        assertThat(acts.count("shop.claimed", "shop/" + shop)).isEqualTo(1);
    }

    @Test
    void two_people_who_both_read_that_mail_both_speak_for_the_shop() {
        var shop = shop("two.example");
        var hana = founder.joined(moderator);
        ask(mina, shop, "mina");
        ask(hana, shop, "hana");
        var outcomes = AtOnce.both(
                () -> claims.confirm(mina, shop, code("mina", shop)),
                () -> claims.confirm(hana, shop, code("hana", shop)));
        assertThat(outcomes).containsOnly(new ClaimOutcome.Proved());
        assertThat(desk.owners(moderator).get(shop)).containsExactlyInAnyOrder(mina.id(), hana.id());
    }

    private ClaimOutcome ask(Member by, ShopId shop, String mailbox) {
        return claims.ask(by, shop, ClaimWay.MAIL, mailbox, Language.EN);
    }

    private String code(String mailbox, ShopId shop) {
        return codes.codeFor(mailbox + "@" + shops.get(shop).domain());
    }

    /** Each time another domain: how much mail goes to one is limited for a day. */
    private ShopId shop(@Nullable String domain) {
        var own = domain == null || !domain.endsWith(".example")
                ? domain
                : domain.replace(".example", System.nanoTime() + ".example");
        return shops.add(moderator, new NewShop(new Bilingual("가게 " + own, "Shop"), own, 2026));
    }
}
