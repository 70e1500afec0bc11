package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Which claims are not taken. */
@LaurelTest
class ClaimDoorsTest {
    private final Founder founder;
    private final Shops shops;
    private final Claims claims;
    private final CaughtClaimCodes codes;
    private final Moderator moderator;
    private final Member mina;

    @Autowired
    ClaimDoorsTest(Founder founder, Shops shops, Claims claims, CaughtClaimCodes codes) {
        this.founder = founder;
        this.shops = shops;
        this.claims = claims;
        this.codes = codes;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @Test
    void a_shop_below_a_platform_is_not_claimed_by_mail_at_the_platform() {
        var shop = shop("someone.cafe24.com");
        assertThat(ask(mina, shop, "someone")).isEqualTo(new ClaimOutcome.NotOffered());
        assertThat(codes.hasCodeFor("someone@cafe24.com")).isFalse();
        assertThat(codes.hasCodeFor("someone@someone.cafe24.com")).isFalse();
    }

    @Test
    void nobody_claims_a_shop_of_another_community_or_one_without_an_address() {
        var stranger = founder.joined(founder.moderator(founder.community()));
        var shop = shop("foreign.example");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ask(stranger, shop, "info"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> claims.confirm(stranger, shop, "12345678"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> ask(mina, new ShopId(Integer.MAX_VALUE), "info"));
        assertThat(ask(mina, shop(null), "info")).isEqualTo(new ClaimOutcome.NotOffered());
    }

    @Test
    void a_shop_whose_address_changes_meanwhile_is_to_be_claimed_by_the_new_one() {
        var shop = shop("before.example");
        ask(mina, shop, "info");
        var code = code("info", shop);
        shops.rename(moderator, shop, new Bilingual("가게", "Shop"), "after.example");
        assertThat(claims.confirm(mina, shop, code)).isEqualTo(new ClaimOutcome.Gone());
    }

    @Test
    void a_shop_is_not_flooded_with_codes() {
        var shop = shop("flooded.example");
        for (var mail = 0; mail < 3; mail++) ask(founder.joined(moderator), shop, "info");
        assertThat(ask(mina, shop, "info")).isInstanceOf(ClaimOutcome.TooOften.class);
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
