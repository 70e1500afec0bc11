package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.comment.Commenters;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/**
 * Members talk under a result: one comments on a phone and in Korean, another replies and reports it, a moderator hides it, and everybody
 * reads the reason in its place, under the result as well as where no script runs.
 */
class CommentsIT {
    private final RunningLaurel laurel = RunningLaurel.staged();
    private final OpenEdition edition = laurel.part(PublishedEditions.class).aPublishedEdition();
    private final Commenters commenters = laurel.part(Commenters.class);
    private final String year = edition.community().slug() + "/" + edition.year();
    private final BrowserUser mina = person("ko", true, ColorScheme.DARK);
    private final BrowserUser hana = person("en", false, ColorScheme.LIGHT);

    @Test
    void a_comment_is_answered_and_reported_and_hidden_with_a_reason_that_everybody_reads() {
        write();
        answerAndReport();
        assertThat(underTheResult().locator(".comments")).containsText("포장이 아쉬웠어요.");
        hide();

        var result = underTheResult();
        assertThat(result.locator(".comments")).not().containsText("포장이 아쉬웠어요.");
        assertThat(result.locator(".comments")).containsText("It names somebody who sells there.");
        assertThat(result.locator(".comments")).containsText("They sent me a new box.");
        Looks.at(result, "result-with-comments");
        result.context().close();
        var page = hana.visit("/en/" + year + "/comments");
        assertThat(page.locator("main")).containsText("It names somebody who sells there.");
        Looks.at(page, "comments-public");
        mina.leave();
        hana.leave();
    }

    private void write() {
        var page = mina.visit("/app/" + year + "/comments");
        page.getByLabel("의견").first().fill("**포장이** 아쉬웠어요.");
        button(page, "올리기").click();
        assertThat(page.locator("main .laurel-said").first()).containsText("포장이 아쉬웠어요.");
        Looks.at(page, "comments");
    }

    private void answerAndReport() {
        var page = hana.visit("/app/" + year + "/comments");
        button(page, "Reply").click();
        page.getByLabel("Your reply").fill("They sent me a new box.");
        inDialog(page, "Reply").click();
        assertThat(page.locator("main")).containsText("They sent me a new box.");
        button(page, "Report").click();
        page.locator("vaadin-dialog textarea, vaadin-dialog-overlay textarea").fill("It names a person.");
        inDialog(page, "Report").click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Thanks.");
    }

    private void hide() {
        var desk = new Desk(
                BrowserUser.signedIn(laurel, edition.second().account(), "en"),
                edition.community().slug(),
                edition.year());
        var page = desk.open("/comments");
        assertThat(page.locator("main")).containsText("Reported: It names a person.");
        button(page, "Hide").click();
        page.getByLabel("Public reason").fill("It names somebody who sells there.");
        inDialog(page, "Confirm").click();
        assertThat(page.locator("main")).containsText("There are no reports to review.");
        desk.leave();
    }

    /** What somebody reads there who has never been here: each time another person, so that nothing is remembered. */
    private Page underTheResult() {
        var page = BrowserUser.stranger(laurel, "en", true, ColorScheme.LIGHT).visit("/en/" + year);
        page.locator("a[data-comments]").scrollIntoViewIfNeeded();
        return page;
    }

    private BrowserUser person(String language, boolean phone, ColorScheme scheme) {
        return BrowserUser.signedIn(laurel, commenters.member(edition).account(), language, phone, scheme);
    }

    private static Locator button(Page page, String text) {
        return page.locator("main vaadin-button").filter(Desk.named(text)).first();
    }

    private static Locator inDialog(Page page, String text) {
        return page.locator("vaadin-dialog vaadin-button, vaadin-dialog-overlay vaadin-button")
                .filter(Desk.named(text))
                .last();
    }
}
