package app.laurel.journey;

import static app.laurel.db.Tables.EDITION;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** How many taps it takes to vote, and how many clicks to publish, as the browser counts them. */
class TapsIT {
    private static final int OF_A_BALLOT = 21;
    private static final int FROM_COUNT_TO_PUBLISHED = 5;
    private static final String COUNT =
            "() => { window.taps = 0; addEventListener('pointerdown', () => window.taps++, true); }";

    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void a_ballot_of_ten_shops_of_which_three_are_rated_takes_no_more_than_21_taps() {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
                .open();
        var account = laurel.part(Founder.class).member(edition.first());
        var person = BrowserUser.signedIn(laurel, account, "ko", true, ColorScheme.LIGHT);
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        var voter = new BallotUser(page);
        assertThat(voter.button("시작하기")).isVisible();
        page.evaluate(COUNT);

        voter.presses("시작하기");
        for (var shop = 0; shop < 3; shop++) {
            voter.uses();
            voter.marks(5, 4, 3, 4);
            if (shop < 2) voter.presses("다음");
        }
        voter.presses("내 투표 확인하기");
        voter.presses("투표하기");
        assertThat(page.locator("laurel-ballot .number")).isVisible();

        assertThat(taps(page)).isBetween(1, OF_A_BALLOT);
        person.leave();
    }

    @Test
    void from_the_count_to_the_published_result_two_moderators_need_five_clicks() {
        var staged = RunningLaurel.staged();
        var edition = staged.part(ClosedEditions.class).closed(30);
        plannedForNow(staged, edition);
        var slug = edition.community().slug();
        var first = new Desk(BrowserUser.signedIn(staged, edition.first().account(), "en"), slug, edition.year());
        var second = new Desk(BrowserUser.signedIn(staged, edition.second().account(), "ko"), slug, edition.year());

        first.openYear("/result").evaluate(COUNT);
        first.press("Count the ballots");
        assertThat(first.page().getByText("First Shop").first()).isVisible(Desk.COUNTED);
        first.press("I’ve checked it and sign");
        confirm(first.page());
        second.openYear("/result").evaluate(COUNT);
        second.press("확인하고 서명하기");
        confirm(second.page());
        assertThat(second.page().getByText("바로 발표됐어요").first()).isVisible();

        assertThat(taps(first.page()) + taps(second.page())).isBetween(1, FROM_COUNT_TO_PUBLISHED);
        first.leave();
        second.leave();
    }

    /** The date on which the result was to come has passed when the second moderator signs. */
    private static void plannedForNow(RunningLaurel laurel, OpenEdition edition) {
        laurel.part(DSLContext.class)
                .update(EDITION)
                .set(EDITION.PUBLISHES_AT, laurel.part(Clock.class).instant())
                .where(EDITION.ID.eq(edition.id()))
                .execute();
    }

    private static void confirm(Page page) {
        page.locator("vaadin-button[slot=confirm-button]").click();
        assertThat(page.locator("vaadin-notification-card").last()).isVisible();
    }

    private static int taps(Page page) {
        return ((Number) page.evaluate("window.taps")).intValue();
    }
}
