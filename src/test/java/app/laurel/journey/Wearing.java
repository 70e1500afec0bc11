package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;

/** The badge of a published award: copied at the desk, shown by a storefront of another origin, followed to its proof. */
final class Wearing {
    private static final Path PICTURES = Path.of("target", "pictures");

    private final RunningLaurel laurel;
    private final Desk desk;

    Wearing(RunningLaurel laurel, Desk desk) {
        this.laurel = laurel;
        this.desk = desk;
    }

    void assertTheBadgeIsWornAndProved() {
        var page = desk.openYear("/badges");
        page.locator("vaadin-details-summary").first().click();
        var snippet = page.locator("pre.laurel-code").first().textContent();
        Looks.at(page, "badges-open");
        picture(snippet, "en");
        picture(snippet, "ko");
        try (var storefront = new OtherOrigin(laurel.at(""), snippet)) {
            var visitor =
                    BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT).page();
            visitor.navigate(storefront.address());
            var badge = visitor.locator("img");
            assertThat(badge).isVisible();
            assertThat((Integer) badge.evaluate("async it => { await it.decode(); return it.naturalWidth; }"))
                    .isEqualTo(240);
            visitor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("storefront.png")));
            var proof = visitor.waitForPopup(badge::click);
            // why no address: the list had none, and one moderator alone gives an award none afterwards
            assertThat(proof.locator("h1")).containsText("Area");
            assertThat(proof.locator("h1")).not().containsText(".example");
            Looks.at(proof, "proof");
        }
    }

    /** Whom the desk lets speak for the shop that won finds its badge in the studio; nobody else does. */
    void assertTheOwnerFindsIt(AccountId account, String community) {
        var owner = BrowserUser.signedIn(laurel, account, "ko");
        var studio = "/app/" + community + "/studio";
        assertThat(owner.visit(studio).locator("main h1")).isVisible();
        assertThat(owner.page().locator("pre.laurel-code")).hasCount(0);
        Looks.at(owner.page(), "studio-empty");
        var winner = desk.openYear("/badges")
                .locator("section.laurel-card h2")
                .first()
                .textContent();
        new ShopsPage(desk).letSpeak(winner, owner.mail());
        accepts(owner, community);
        assertThat(owner.visit(studio).locator("pre.laurel-code").first()).containsText("/v1/a/");
        Looks.at(owner.page(), "studio");
        owner.leave();
    }

    /** Whoever was asked to speak for a shop agrees. */
    static void accepts(BrowserUser owner, String community) {
        var page = owner.visit("/app/" + community + "/ties");
        page.locator("vaadin-button").filter(Desk.named("이 쇼핑몰의 담당자가 맞아요")).click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("담당자예요");
    }

    /** The badge's card on a light page, as the README shows it. */
    private void picture(String snippet, String language) {
        var code = snippet.replaceAll("(?s).*/v1/a/([0-9A-Z]{8})/.*", "$1");
        var page = BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT)
                .visit("/v1/a/%s/preview?variant=card&theme=light&hl=%s".formatted(code, language));
        assertThat(page.locator("laurel-award")).isVisible();
        Accessibility.check(page);
        page.setViewportSize(320, 140);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("badge-%s.png".formatted(language))));
    }
}
