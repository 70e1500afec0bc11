package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports;
import app.laurel.ballot.ImportOutcome;
import app.laurel.base.Bilingual;
import app.laurel.base.Progress;
import app.laurel.edition.Criterion;
import app.laurel.result.Survey;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From 2,831 real ballots to a badge on a storefront: counted, signed by two, published, worn, proved. */
class AirportYearIT {
    private static final Path PICTURES = Path.of("target", "pictures");

    /** A count with its two thousand resamples takes seconds; the desk shows how far it is. */
    private static final LocatorAssertions.IsVisibleOptions COUNTED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void two_moderators_publish_the_survey_and_its_badge_is_worn_elsewhere() {
        assumeThat(Survey.isThere()).as("data in " + Survey.folder()).isTrue();
        var edition = votedOn(); // the areas are shops, four columns are criteria
        var path = "/" + edition.community().slug() + "/2017";
        var stranger = Person.stranger(laurel, "en", false, ColorScheme.LIGHT);
        assertNothingIsTold(stranger, path);
        assertOthersAreRefused(edition, path);

        var first = Person.signedIn(laurel, edition.first().account(), "en");
        nameTheShopAnew(first, edition);
        countAndSign(first, edition, true);
        assertNothingIsTold(stranger, path);
        var second = Person.signedIn(laurel, edition.second().account(), "ko");
        countAndSign(second, edition, false);
        button(second.page(), "지금 공개하기").click();
        second.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(second.page().getByText("공개했어요").first()).isVisible();

        for (var language : List.of("en", "ko")) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                lookAtTheResult(language, scheme, path);
            }
        }
        wearTheBadge(first, edition);
    }

    private OpenEdition votedOn() {
        var criteria = new ArrayList<Criterion>();
        for (var name : Survey.CRITERIA) {
            criteria.add(new Criterion(criteria.size() + 1, new Bilingual(name, name), 25));
        }
        var editions = laurel.part(OpenEditions.class);
        var edition = editions.anOpenEdition()
                .inYear(2017)
                .withShops("Area A", "Area B", "Area C", "Area D", "Area E", "Area F", "Area G")
                .withCriteria(criteria.toArray(Criterion[]::new))
                .withQuorum(20, 2)
                .open();
        var file = Survey.ballots(Survey.guests(2017)).getBytes(StandardCharsets.UTF_8);
        var taken = laurel.part(BallotImports.class)
                .take(edition.first(), edition.id(), new ByteArrayInputStream(file), file.length, Progress.UNHEARD);
        assertThat(taken).isEqualTo(new ImportOutcome.Taken(4 * 2_831, 2_831, 0, 0));
        editions.close(edition);
        return edition;
    }

    private static void assertNothingIsTold(Person stranger, String path) {
        var page = stranger.visit("/en" + path);
        assertThat(page.locator("main")).not().containsText("2,831");
        assertThat(page.locator(".winner")).hasCount(0);
    }

    private void assertOthersAreRefused(OpenEdition edition, String path) {
        var desk = "/app" + path.replace("/2017", "/desk/editions/2017/result");
        var founder = laurel.part(Founder.class);
        var elsewhere = founder.moderator(founder.community());
        for (var account : List.of(founder.member(edition.first()), elsewhere.account())) {
            var page = Person.signedIn(laurel, account, "en").visit(desk);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.getByText("I have checked it and sign")).hasCount(0);
            assertThat(page.locator("main#content")).not().containsText("Area A");
        }
        var nobody = Person.stranger(laurel, "en", false, ColorScheme.LIGHT).visit(desk);
        nobody.waitForURL(address -> address.contains("/sign-in"));
    }

    private void nameTheShopAnew(Person moderator, OpenEdition edition) {
        var page = moderator.visit("/app/" + edition.community().slug() + "/desk/shops");
        var card = page.locator("section.laurel-card").filter(text("Area D")).first();
        var address = card.locator("vaadin-text-field input").nth(2);
        assertThat(address).hasValue("shop-4.example");
        address.fill("www.area-d.example");
        card.locator("vaadin-button").first().click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("Area D");
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("shops.png")));
    }

    private void countAndSign(Person moderator, OpenEdition edition, boolean count) {
        var page = moderator.visit("/app/" + edition.community().slug() + "/desk/editions/2017/result");
        if (count) button(page, "Count the ballots").click();
        assertThat(page.getByText("Area F").first()).isVisible(COUNTED);
        page.locator("vaadin-button")
                .filter(text(count ? "I have checked it and sign" : "확인했고 서명합니다"))
                .first()
                .click();
        assertThat(page.locator("vaadin-notification-card").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("sign-%s.png".formatted(count))));
    }

    private void lookAtTheResult(String language, ColorScheme scheme, String path) {
        for (var phone : List.of(true, false)) {
            var page = Person.stranger(laurel, language, phone, scheme).visit("/" + language + path);
            assertThat(page.locator("h1")).isVisible();
            Accessibility.check(page);
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no scrolling sideways at %s", page.viewportSize())
                    .isTrue();
            var name = "result-%s-%s-%s.png".formatted(language, scheme, phone ? "phone" : "desk");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name)));
        }
    }

    private void wearTheBadge(Person moderator, OpenEdition edition) {
        var page = moderator.visit("/app/" + edition.community().slug() + "/desk/editions/2017/badges");
        page.locator("vaadin-details-summary").first().click();
        var snippet = page.locator("pre.laurel-code").first().textContent();
        picture(snippet, "en");
        picture(snippet, "ko");
        try (var storefront = new OtherOrigin(laurel.at(""), snippet)) {
            var visitor =
                    Person.stranger(laurel, "en", false, ColorScheme.LIGHT).page();
            visitor.navigate(storefront.address());
            var badge = visitor.locator("img");
            assertThat(badge).isVisible();
            assertThat((Integer) badge.evaluate("async it => { await it.decode(); return it.naturalWidth; }"))
                    .isEqualTo(240);
            visitor.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("storefront.png")));
            var proof = visitor.waitForPopup(badge::click);
            assertThat(proof.locator("h1")).containsText(".example");
            Accessibility.check(proof);
            proof.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("proof.png")));
        }
    }

    /** The badge's card on a light page, as the README shows it. */
    private void picture(String snippet, String language) {
        var code = snippet.replaceAll("(?s).*/v1/a/([0-9A-Z]{8})/.*", "$1");
        var page = Person.stranger(laurel, language, false, ColorScheme.LIGHT)
                .visit("/v1/a/%s/preview?variant=card&theme=light&hl=%s".formatted(code, language));
        assertThat(page.locator("laurel-award")).isVisible();
        page.setViewportSize(320, 140);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("badge-%s.png".formatted(language))));
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.locator("vaadin-button").filter(text(name)).first();
    }

    private static com.microsoft.playwright.Locator.FilterOptions text(String text) {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
    }
}
