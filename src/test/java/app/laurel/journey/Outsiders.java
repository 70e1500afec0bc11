package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.community.Community;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** Who has no role at a community's desk and tries its pages: a member, a moderator of another community, and nobody known. */
final class Outsiders {
    private final RunningLaurel laurel;
    private final String slug;
    private final List<BrowserUser> known;

    Outsiders(RunningLaurel laurel, Community community) {
        this.laurel = laurel;
        this.slug = community.slug();
        var founder = laurel.part(Founder.class);
        known = List.of(
                BrowserUser.signedIn(laurel, founder.memberOf(community.id()), "en"),
                BrowserUser.signedIn(
                        laurel, founder.moderator(founder.community()).account(), "ko"));
    }

    void assertRefused(String... paths) {
        var nobody = BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT);
        for (var path : paths) {
            for (var outsider : known) {
                var page = outsider.visit("/app/" + slug + path);
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("main vaadin-button, main vaadin-grid, main li"))
                        .hasCount(0);
            }
            nobody.visit("/app/" + slug + path).waitForURL(address -> address.contains("/sign-in"));
        }
        nobody.leave();
    }

    /** Looks at the page of refusal that each of them saw last. */
    void look() {
        known.forEach(it -> Looks.at(it.page(), "refused"));
    }
}
