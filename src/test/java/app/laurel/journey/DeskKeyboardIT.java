package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.FoundedYears;
import app.laurel.NominatedYears;
import app.laurel.community.Moderator;
import app.laurel.result.TwoSigners;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Moderators at the desk with keys alone: after each act they are somewhere, and they see where. */
class DeskKeyboardIT {
    private final RunningLaurel laurel = RunningLaurel.staged();

    @Test
    void a_pair_is_found_to_be_two_shops_is_offered_again_and_is_merged() {
        var years = laurel.part(NominatedYears.class);
        var year = years.aNominatedYear();
        years.take(year, "voter,nominee\nZ1,Amber Store\n");
        var page = open(year.first(), year.community().slug(), "/editions/2026/shortlist");
        var keys = new Keyboard(page);

        keys.enter("Different shops: ").staysSomewhere();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Marked as different shops");
        keys.goTo("Marked as different shops (").press("Enter");
        keys.enter("Suggest again: ").staysSomewhere();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("suggested again");
        keys.enter("Merge into the first: ");
        assertThat(page.locator("vaadin-dialog[opened]")).isVisible();
        keys.press("Escape").staysSomewhere();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        keys.enter("Merge into the first: ").enter("Merge with another nominee").staysSomewhere();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Ruling saved");
        page.context().close();
    }

    @Test
    void a_date_is_moved_and_what_is_wrong_is_where_the_focus_goes() {
        var year = laurel.part(FoundedYears.class).aYear().prepared();
        var page = open(year.first(), year.community().slug(), "/editions/2026");
        var keys = new Keyboard(page);

        keys.enter("Move date: ").enter("Move date").staysSomewhere();
        keys.press("Escape").staysSomewhere();
        keys.enter("Move date: ").goTo("Days later").press("ArrowUp", "Tab");
        keys.goTo("Reason").type("The hall is taken").enter("Move date").staysSomewhere();

        assertThat(page.locator("vaadin-notification-card").last()).containsText("Date moved");
        page.context().close();
    }

    @Test
    void a_result_is_signed_and_the_stage_is_gone_through_by_arrows() {
        var edition = laurel.part(ClosedEditions.class).closed(12);
        laurel.part(TwoSigners.class).count(edition);
        var slug = edition.community().slug();
        var page = open(edition.first(), slug, "/editions/" + edition.year() + "/result");
        var keys = new Keyboard(page);

        keys.enter("I’ve checked it and sign").staysSomewhere();
        keys.press("Escape").staysSomewhere();
        keys.enter("I’ve checked it and sign").enter("I’ve checked it and sign").staysSomewhere();
        assertThat(page.locator("main")).containsText("You signed");

        keys.enter("Open the stage");
        assertThat(page.locator(".laurel-show")).isVisible();
        keys.press("ArrowRight", "ArrowRight");
        assertThat(page.locator(".laurel-show")).containsText("First Shop");
        keys.press("ArrowLeft", "ArrowLeft").staysSomewhere();
        keys.enter("Leave the stage");
        page.waitForURL(Pattern.compile(".*/result"));
        page.context().close();
    }

    @Test
    void a_rehearsal_is_begun_and_moved_on() {
        var year = laurel.part(FoundedYears.class).aYear().prepared();
        var page = open(year.first(), year.community().slug(), "/rehearsal");
        var keys = new Keyboard(page);

        keys.enter("Start rehearsal");
        assertThat(page.locator("main")).containsText("Where it stands");
        keys.staysSomewhere().enter("Right now: ").staysSomewhere();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Moved on");
        page.context().close();
    }

    private Page open(Moderator moderator, String community, String path) {
        var page = BrowserUser.signedIn(laurel, moderator.account(), "en").visit("/app/" + community + "/desk" + path);
        assertThat(page.locator("main h1")).isVisible();
        return page;
    }
}
