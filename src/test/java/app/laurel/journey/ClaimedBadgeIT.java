package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Moderator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A badge from the proof that a shop is one's own to its end: claimed, copied, worn, checked by a stranger, taken back by two. */
class ClaimedBadgeIT {
    /** As moderators are told. */
    private static final Duration LATENCY = Duration.ofMinutes(10);

    private static final String AWARD = "올해의 쇼핑몰";
    private static final String OVER = "더 이상 유효하지 않음";
    private static final String REASON = "The shop counted its own customers twice.";

    private final RunningLaurel laurel = RunningLaurel.staged();
    private final ShopSite site = new ShopSite(laurel);
    private final OpenEdition edition =
            laurel.part(PublishedEditions.class).aPublishedEdition("https://" + ShopSite.HOST);
    private final String slug = edition.community().slug();
    private final BrowserUser owner = BrowserUser.signedIn(
            laurel, laurel.part(Founder.class).member(edition.first()), "ko", true, ColorScheme.DARK);
    private final BrowserUser stranger = BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT);

    @Test
    void a_shop_is_claimed_wears_its_badge_and_shows_its_end_in_the_time_that_is_promised() {
        site.isFoundBy(stranger.page().context());
        claim();
        var snippet = copied();
        site.paste(snippet);
        look(snippet);
        assertThat(badge()).contains("첫 가게", AWARD).doesNotContain(OVER);
        assertItHolds(followed());

        revoke();

        assertThat(badge()).as("what caches may still show").doesNotContain(OVER);
        laurel.part(MovableClock.class).pass(LATENCY);
        assertThat(laurel.part(Texts.class).get(Language.EN, "badge.desk.changed"))
                .contains("within ten minutes");
        assertThat(badge()).contains(OVER).doesNotContain(AWARD);
        assertItIsOver(followed());
        assertTheOwnerReadsWhy();
        owner.leave();
        stranger.leave();
    }

    private void claim() {
        var page = owner.visit("/app/" + slug + "/claim/" + edition.shops().getFirst());
        page.locator("vaadin-radio-button").filter(Desk.named("홈페이지의 파일")).click();
        press(page, "코드 받기");
        var code = page.locator("pre.laurel-code").textContent();
        press(page, "지금 확인");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("아직 코드가 없어요");
        site.save("/.well-known/laurel-verification.txt", code);
        press(page, "지금 확인");
        page.locator("main a").filter(Desk.named("스튜디오로 가기")).click();
    }

    /** Takes the award of the year, and what the button of the one box puts onto the clipboard. */
    private String copied() {
        var page = owner.page();
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var box = page.locator("section.laurel-card pre.laurel-code").first();
        assertThat(box).containsText("<laurel-award");
        Looks.at(page, "studio-claimed");
        page.locator("section.laurel-card vaadin-button")
                .filter(Desk.named("복사"))
                .first()
                .click();
        assertThat(page.locator("vaadin-notification-card").last()).isVisible();
        // why: a promise is true before it is kept, so the browser would not wait for what is to be copied
        var text = box.textContent();
        return await().pollInSameThread()
                .until(() -> (String) page.evaluate("navigator.clipboard.readText()"), text::equals);
    }

    /** A new template loses the badge once. */
    private void look(String snippet) {
        var seen = "오늘 쇼핑몰에서 확인했어요: " + site.address();
        press(owner.page(), "지금 확인하기");
        assertThat(owner.page().locator("main")).containsText(seen);
        site.paste("<p>New template</p>");
        press(owner.page(), "지금 확인하기");
        assertThat(owner.page().locator("main")).containsText("오늘 다시 봤을 때는 배지가 없었어요");
        Looks.at(owner.page(), "studio-lost");
        site.paste(snippet);
        press(owner.page(), "지금 확인하기");
        assertThat(owner.page().locator("main")).not().containsText("오늘 다시 봤을 때는");
    }

    /** What the picture says that the shop's page loads and shows, once its script has said where that is. */
    private String badge() {
        var page = stranger.page();
        var picture = page.waitForResponse(
                it -> it.url().contains(".svg") && it.url().contains("h=" + ShopSite.HOST),
                () -> page.navigate(site.address()));
        var image = page.locator("laurel-award img:visible");
        assertThat(image).isVisible();
        assertThat((Integer) image.evaluate("async it => { await it.decode(); return it.naturalWidth; }"))
                .isPositive();
        return picture.text();
    }

    private Page followed() {
        return stranger.page()
                .waitForPopup(() -> stranger.page()
                        .getByRole(AriaRole.LINK)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .click());
    }

    private static void assertItHolds(Page proof) {
        assertThat(proof.locator("h1")).containsText(ShopSite.HOST);
        assertThat(proof.locator("dl.facts .state.good")).hasText("Valid");
        assertThat(proof.locator(".note.bad")).hasCount(0);
        Looks.at(proof, "proof-holds");
        proof.close();
    }

    private static void assertItIsOver(Page proof) {
        assertThat(proof.locator("dl.facts .state.bad")).hasText("No longer valid");
        assertThat(proof.locator("dl.facts")).containsText(REASON);
        assertThat(proof.locator(".state.good")).hasCount(0);
        Looks.at(proof, "proof-over");
        proof.close();
    }

    private void revoke() {
        var first = desk(edition.first());
        var page = first.openYear("/badges");
        press(page, "Revoke permanently");
        Desk.fill(page.locator("vaadin-dialog[opened]"), "Public reason", REASON);
        page.locator("vaadin-dialog[opened] vaadin-button")
                .filter(Desk.named("Confirm"))
                .click();
        first.assertNotice("This takes two people.");
        first.leave();
        var second = desk(edition.second());
        press(second.open(""), "Confirm");
        var dialog = second.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText(REASON);
        dialog.getByRole(AriaRole.BUTTON).filter(Desk.named("Confirm")).click();
        second.assertNotice("Confirmed by two people and done.");
        second.leave();
    }

    private Desk desk(Moderator moderator) {
        return new Desk(BrowserUser.signedIn(laurel, moderator.account(), "en"), slug, edition.year());
    }

    private void assertTheOwnerReadsWhy() {
        var page = owner.visit("/app/" + slug + "/studio");
        assertThat(page.locator("main h1")).isVisible();
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item").filter(Desk.named(AWARD)).click();
        assertThat(page.locator("main")).containsText(REASON);
        assertThat(page.locator("pre.laurel-code")).hasCount(0);
        Looks.at(page, "studio-over");
    }

    private static void press(Page page, String button) {
        page.locator("main vaadin-button").filter(Desk.named(button)).first().click();
    }
}
