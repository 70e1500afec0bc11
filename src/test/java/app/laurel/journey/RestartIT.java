package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A server that goes away in the middle of a ballot and comes back: the page says so, and no answer is lost. */
class RestartIT {
    private static final String SAVED_HERE = "연결이 끊겼어요. 답은 이 기기에 남아 있고";

    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void a_ballot_survives_a_lost_network_and_a_restarted_server_and_is_cast_with_all_that_was_said() {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("A", "B", "C")
                .open();
        var account = laurel.part(Founder.class).member(edition.first());
        var person = BrowserUser.signedIn(laurel, account, "ko", true, ColorScheme.LIGHT);
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        var voter = new BallotUser(page);
        voter.presses("시작하기");
        voter.uses();
        voter.marks(5, 4);
        BallotElsewhereIT.putAway(page);
        voter.marks(5, 4, 3);

        var now = laurel.part(MovableClock.class).instant();
        laurel.stop();
        voter.marks(5, 4, 3, 2);
        page.evaluate(BallotElsewhereIT.PUT_AWAY);
        assertToldKindly(page);
        laurel.startAgain();
        laurel.part(MovableClock.class).moveTo(now);

        page.waitForURL(Pattern.compile(".*/sign-in"), new Page.WaitForURLOptions().setTimeout(60_000));
        assertThat(page.locator("main")).containsText("로그인하면 보려던 페이지로 바로 이어져요");
        Accessibility.check(page);
        var again = person.signInHere();
        assertThat(again.locator("laurel-ballot .star.lit")).hasCount(14);
        voter.presses("내 투표 확인하기");
        voter.presses("투표하기");
        assertThat(again.locator("laurel-ballot .number")).isVisible();
        again.reload();
        voter.presses("투표 바꾸기");
        assertThat(again.locator("laurel-ballot .said li.full")).hasCount(1);
        person.leave();
    }

    private static void assertToldKindly(Page page) {
        assertThat(page.locator("laurel-ballot .saved")).containsText(SAVED_HERE);
        assertThat(page.locator("body")).not().containsText("Connection lost");
        assertThat(page.getByText("다시 연결하고 있어요").first()).isVisible();
        assertThat(page.locator("laurel-ballot .star.lit")).hasCount(14);
    }
}
