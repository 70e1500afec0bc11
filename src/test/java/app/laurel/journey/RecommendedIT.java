package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.PublishedEditions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** A newcomer is told once which shop the members trust, and finds it again. */
class RecommendedIT {
    private final RunningLaurel laurel = RunningLaurel.staged();

    @Test
    void whoever_has_just_joined_reads_the_recommendation_once_and_finds_it_again_under_its_name() {
        var edition = laurel.part(PublishedEditions.class).aPublishedEdition();
        var newcomer = laurel.part(Founder.class).joined(edition.first());
        var person = BrowserUser.signedIn(laurel, newcomer.account(), "en", true, ColorScheme.LIGHT);
        var page = person.visit("/app");
        assertThat(page.locator("main")).containsText("This is what members found when they rated the shops");
        Looks.at(page, "home-newcomer");

        page.locator("main vaadin-button").filter(Desk.named("Got it")).first().click();
        assertThat(page.locator("main")).not().containsText("This is what members found");

        person.visit("/app");
        page.locator("main a").filter(Desk.named("Recommended")).first().click();
        assertThat(page.locator("main h1")).isVisible();
        Looks.at(page, "recommended");
        person.leave();
    }
}
