package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What anybody sees of a year without signing in, in both languages. */
final class PublicPageVisits {
    private final RunningLaurel laurel;
    private final String community;
    private final String year;

    PublicPageVisits(RunningLaurel laurel, String community, int year) {
        this.laurel = laurel;
        this.community = "/" + community;
        this.year = "/" + community + "/" + year;
    }

    /** Looks at pages of the year; nothing is the year's own page. */
    void look(String phase, String... paths) {
        for (var language : List.of("en", "ko")) {
            var stranger = stranger(language);
            for (var path : paths) {
                Looks.at(stranger.visit("/" + language + year + path), "public-" + phase + path.replace('/', '-'));
            }
            stranger.leave();
        }
    }

    /** Looks at what belongs to no year: the doors, signing in, checking a code, a dead end. */
    void lookAtDoors() {
        for (var language : List.of("en", "ko")) {
            var stranger = stranger(language);
            var front = "/" + language;
            for (var path : List.of(front, front + community, front + "/check", "/sign-in", "/nowhere")) {
                Looks.at(stranger.visit(path), "door" + path.replace('/', '-'));
            }
            stranger.leave();
        }
    }

    void assertRulesSay(String text) {
        assertSays("/rules", text);
    }

    void assertShortlistSays(String text) {
        assertSays("/shortlist", text);
    }

    void assertResultSays(String text) {
        assertSays("", text);
    }

    private void assertSays(String path, String text) {
        var stranger = stranger("en");
        assertThat(stranger.visit("/en" + year + path).locator("main")).containsText(text);
        stranger.leave();
    }

    /** Before publication no page, file or picture tells a figure of the result; how many have voted is no secret. */
    void assertNothingIsTold(String figure) {
        var stranger = stranger("en");
        for (var path : List.of("/en" + year, year + "/result.json", year + "/ballots.csv", year + "/og-en.png")) {
            var page = stranger.visit(path);
            assertThat(page.locator("body")).not().containsText(figure);
            assertThat(page.locator(".winner")).hasCount(0);
        }
        stranger.leave();
    }

    private BrowserUser stranger(String language) {
        return BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT);
    }
}
