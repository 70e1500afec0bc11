package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import app.laurel.shop.CaughtClaimCodes;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.NewShop;
import app.laurel.shop.ProofScene;
import app.laurel.shop.Shops;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A member proves on one page that a shop is theirs. */
@LaurelTest
class ClaimViewTest extends SpringBrowserlessTest {
    private final Shops shops;
    private final CaughtClaimCodes codes;
    private final ImaginedWeb web;
    private final Founder founder;
    private final ProofScene scene;
    private final MovableClock clock;
    private final Instant today;
    private final Moderator moderator;
    private final AccountId member;
    private final String page;
    private final Screen screen = new Screen(this);

    @Autowired
    ClaimViewTest(
            Founder founder,
            Communities communities,
            Shops shops,
            CaughtClaimCodes codes,
            ImaginedWeb web,
            ProofScene scene,
            MovableClock clock) {
        this.shops = shops;
        this.codes = codes;
        this.web = web;
        this.founder = founder;
        this.scene = scene;
        this.clock = clock;
        today = clock.instant();
        moderator = founder.moderator(founder.community());
        member = founder.member(moderator);
        page = communities.get(moderator.community()).slug() + "/claim";
    }

    @Test
    void a_code_by_mail_makes_an_owner() {
        var domain = "mailed" + System.nanoTime() + ".example";
        var shop = shop(domain);
        assertThat(screen.as(member).open(page + "/" + shop)).contains("Ink: is this your shop?", "We’ll email a code");

        screen.write("Mailbox", "info@elsewhere.example");
        screen.press("Get a code");
        assertThat(screen.problemAt("Mailbox")).contains("before the @");
        screen.write("Mailbox", "info");
        screen.press("Get a code");
        assertThat(screen.text()).contains("A code is on its way to the mailbox at " + domain);

        screen.write("Code from the email", "1");
        screen.press("Confirm");
        assertThat(screen.problemAt("Code from the email")).isEqualTo("That’s not the code.");
        screen.write("Code from the email", codes.codeFor("info@" + domain));
        screen.press("Confirm");

        assertThat(screen.text()).contains("You speak for this shop.", "Go to the studio");
    }

    @Test
    void a_tag_is_shown_once_and_looked_for_at_once() {
        var shop = shop("shop.example");
        web.forgetAll();
        web.publish("shop.example", "/", "<head></head>");
        screen.as(member).open(page + "/" + shop);
        choose(ClaimWay.META);
        screen.press("Get a code");
        var tag = find(Pre.class).single().getText();
        assertThat(tag).startsWith("<meta name=\"laurel-verification\" content=\"laurel-");

        screen.press("Check now");
        assertThat(screen.notice()).contains("The code isn’t there yet");
        assertThat(screen.open(page + "/" + shop)).contains("The code was shown when you requested it");

        web.publish("shop.example", "/", "<head>" + tag + "</head>");
        screen.press("Check now");
        assertThat(screen.text()).contains("You speak for this shop.");
    }

    @Test
    void an_owner_whose_code_is_gone_reads_so_and_proves_the_shop_anew() {
        var shop = shop("shop.example");
        web.forgetAll();
        var owner = founder.joined(moderator);
        scene.settle(shop);
        scene.prove(owner, shop);
        assertThat(screen.as(owner.account()).open(page + "/" + shop)).doesNotContain("How do you want to prove it?");

        scene.takeDown();
        scene.lookAfter(30);
        scene.lookAfter(3);
        assertThat(screen.open(page + "/" + shop))
                .contains("has not been at shop.example since", "Put it back by", "How do you want to prove it?");
        clock.moveTo(today);
        scene.leave(shop);
    }

    @Test
    void who_changes_their_mind_takes_another_way_or_gives_up() {
        var shop = shop("shop.example");
        screen.as(member).open(page + "/" + shop);
        choose(ClaimWay.DNS);
        screen.press("Get a code");
        assertThat(screen.text()).contains("_laurel.shop.example");
        choose(ClaimWay.FILE);
        screen.press("Get a code");
        assertThat(screen.text())
                .contains("/.well-known/laurel-verification.txt")
                .doesNotContain("_laurel.shop.example");
        screen.press("Cancel claim");
        assertThat(screen.text()).doesNotContain("Your next step");
    }

    @Test
    void without_a_shop_one_is_chosen_and_one_without_an_address_is_sent_to_the_moderators() {
        var shop = shop(null);
        assertThat(screen.as(member).open(page)).contains("Choose your shop");
        assertThat(screen.open(page + "/" + shop)).contains("Ask one of the community’s moderators to add it");
        assertThat(screen.as(member, Language.KO).open(page + "/" + shop)).contains("홈페이지 주소가 없어요");
    }

    @SuppressWarnings("unchecked") // why: the group holds ways
    private void choose(ClaimWay way) {
        ((RadioButtonGroup<ClaimWay>) find(RadioButtonGroup.class).single()).setValue(way);
    }

    private ShopId shop(@Nullable String domain) {
        return shops.add(moderator, new NewShop(new Bilingual("잉크", "Ink"), domain, 2026));
    }
}
