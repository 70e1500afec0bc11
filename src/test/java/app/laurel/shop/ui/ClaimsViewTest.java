package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.shop.ClaimOutcome.Asked;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.Claims;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators look at the pages of shops on marketplaces. */
@LaurelTest
class ClaimsViewTest extends SpringBrowserlessTest {
    private static final String PAGE = "smartstore.naver.com/ink";

    private final Shops shops;
    private final Claims claims;
    private final Moderator moderator;
    private final Member member;
    private final String desk;
    private final Screen screen = new Screen(this);

    @Autowired
    ClaimsViewTest(Founder founder, Communities communities, Shops shops, Claims claims) {
        this.shops = shops;
        this.claims = claims;
        moderator = founder.moderator(founder.community());
        member = founder.joined(moderator);
        desk = communities.get(moderator.community()).slug() + "/desk/claims";
    }

    @Test
    void a_moderator_types_the_code_that_stands_on_the_shops_page() {
        var code = claim();
        assertThat(screen.as(moderator.account()).open(desk)).contains("Ink", PAGE, "https://" + PAGE + "/profile");

        screen.write("Code on the page", "laurel-wrong");
        screen.press("It is there");
        assertThat(screen.problemAt("Code on the page")).isEqualTo("That’s not the code.");
        screen.write("Code on the page", code);
        screen.press("It is there");

        assertThat(screen.text()).contains("No claims are waiting for you.");
        assertThat(shops.ownedBy(member.id())).extracting(Shop::domain).containsExactly(PAGE);
    }

    @Test
    void or_declines_and_the_claimant_may_begin_again() {
        claim();
        screen.as(moderator.account()).open(desk);
        screen.press("Decline");
        assertThat(screen.text()).contains("No claims are waiting for you.");
        assertThat(shops.ownedBy(member.id())).isEmpty();
        assertThat(claims.find(
                        member, shops.listOf(moderator.community()).getFirst().id()))
                .isEmpty();
    }

    private String claim() {
        var shop = shops.add(moderator, new NewShop(new Bilingual("잉크", "Ink"), PAGE, 2026));
        var asked = (Asked) claims.ask(member, shop, ClaimWay.INTRODUCTION, "", Language.EN);
        claims.submit(member, shop, "https://" + PAGE + "/profile");
        return asked.code();
    }
}
