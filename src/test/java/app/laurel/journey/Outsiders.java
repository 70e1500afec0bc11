package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.base.id.CommunityId;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** People without a role who try the pages of moderators: a member, a moderator of another community, and a stranger. */
final class Outsiders {
    private final RunningLaurel laurel;
    private final String slug;
    private final List<BrowserUser> signedIn;

    Outsiders(RunningLaurel laurel, CommunityId community, String slug) {
        this.laurel = laurel;
        this.slug = slug;
        var founder = laurel.part(Founder.class);
        signedIn = List.of(
                BrowserUser.signedIn(laurel, founder.memberOf(community), "en"),
                BrowserUser.signedIn(
                        laurel, founder.moderator(founder.community()).account(), "ko"));
    }

    /** None of these pages of the community shows them anything. */
    void assertRefused(String... paths) {
        var nobody = BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT);
        for (var path : paths) {
            for (var other : signedIn) {
                var page = other.visit("/app/" + slug + path);
                assertThat(page.locator("main h1")).isVisible();
                assertThat(page.locator("main vaadin-button, main vaadin-grid, main li"))
                        .hasCount(0);
            }
            nobody.visit("/app/" + slug + path).waitForURL(address -> address.contains("/sign-in"));
        }
        nobody.leave();
    }

    /** Looks at the page that each of the signed in sees. */
    void look(String name) {
        signedIn.forEach(it -> Looks.at(it.page(), name));
    }
}
