package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.result.TwoSigners;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The evening of a result: whoever waits sees it come, and on the stage each key shows a place. */
class RevealIT {
    private final RunningLaurel laurel = RunningLaurel.staged();
    private final TwoSigners signers = laurel.part(TwoSigners.class);

    @Test
    void the_result_comes_to_whoever_waits_without_a_reload() {
        var edition = laurel.part(ClosedEditions.class).closed(12);
        signers.countAndSign(edition);
        var now = laurel.part(MovableClock.class).instant();
        var at = now.plus(Duration.ofHours(27));
        signers.tryRelease(edition.first(), edition, at);
        var person = BrowserUser.stranger(laurel, "en", true, ColorScheme.LIGHT);
        person.page().clock().install(new Clock.InstallOptions().setTime(now.toEpochMilli()));
        // the clock of the machine is not the one by which this year goes
        person.page().route("**/reveal.json", Route::abort);
        var page = person.visit("/en" + path(edition));
        assertThat(page.locator(".countdown .clock")).containsText(Pattern.compile("1 days"));
        assertThat(page.locator(".countdown .look")).isHidden();
        page.evaluate("window.stays = true");

        signers.tryRelease(edition);
        page.unroute("**/reveal.json");
        page.clock().fastForward("06:30");

        assertThat(page.locator("h1")).hasText("First Shop");
        assertThat(page.evaluate("window.stays")).isEqualTo(true);
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        person.leave();
    }

    @Test
    void on_the_stage_each_key_shows_a_place() {
        var edition = laurel.part(ClosedEditions.class).closed(12);
        signers.count(edition);
        var moderator = BrowserUser.signedIn(laurel, edition.first().account(), "en");
        var page = moderator.visit("/app/" + edition.community().slug() + "/desk/editions/2026/result/stage");
        assertThat(page.locator(".laurel-slide h1")).not().hasText("First Shop");

        page.keyboard().press("Space");
        assertThat(page.locator(".laurel-slide h1")).hasText("Second Shop");
        page.keyboard().press("ArrowRight");
        assertThat(page.locator(".laurel-slide h1")).hasText("First Shop");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator(".laurel-slide h1")).hasText("Second Shop");
        moderator.leave();
    }

    private static String path(OpenEdition edition) {
        return "/" + edition.community().slug() + "/" + edition.year();
    }
}
