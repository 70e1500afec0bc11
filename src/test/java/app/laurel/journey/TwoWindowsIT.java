package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.OpenedBallot;
import app.laurel.base.id.AccountId;
import app.laurel.edition.Editions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One member before two windows: whatever is pressed in which, one ballot counts, and nothing is lost without a word. */
class TwoWindowsIT {
    private static final String CALLS = "**/*v-r=uidl*";

    /** Where the newer window is, and what becomes of the older one meanwhile. */
    enum Newer {
        TAB,
        OTHER_DEVICE,
        WHILE_OFFLINE
    }

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final OpenEdition edition = laurel.part(OpenEditions.class)
            .anOpenEdition()
            .withShops("Green", "Blue")
            .open();
    private final AccountId member = laurel.part(Founder.class).member(edition.first());
    private final Page older = device();

    @AfterEach
    void leave() {
        older.context().close();
    }

    @ParameterizedTest
    @EnumSource
    void a_window_that_was_never_reloaded_takes_over_what_the_newer_one_cast_and_says_so(Newer where) {
        open(older);
        var newer = where == Newer.TAB ? older.context().newPage() : device();
        open(newer);
        older.context().setOffline(where == Newer.WHILE_OFFLINE);
        marksFirst(newer, 5, 5, 5, 5);
        if (where == Newer.TAB) isTold(older);
        casts(newer);

        var voter = new BallotUser(older);
        voter.presses("Begin");
        voter.presses("Next");
        // nothing was answered there, so going on is asked about once
        if (where != Newer.TAB) voter.presses("Next");
        voter.uses();
        voter.marks(3);
        older.context().setOffline(false);
        if (where != Newer.TAB) isTold(older);
        voter.presses("Review my ballot");
        assertThat(older.locator("laurel-ballot .review dd:not(.soft)")).hasCount(5);
        casts(older);

        older.navigate(laurel.at("/app/votes"));
        assertThat(older.locator(".laurel-receipt-number")).hasCount(1);
        assertThat(counted()).containsExactly("3 5555");
        if (where != Newer.TAB) newer.context().close();
    }

    @Test
    void a_button_pressed_twice_at_once_casts_one_ballot() {
        open(older);
        marksFirst(older, 5, 4, 3, 2);
        new BallotUser(older).presses("Review my ballot");
        new BallotUser(older).button("Cast my ballot").evaluate("it => { it.click(); it.click(); }");
        assertThat(older.locator("laurel-ballot .number")).isVisible();

        assertThat(counted()).containsExactly("5432");
    }

    @Test
    void an_answer_that_never_comes_back_and_a_second_press_cast_one_ballot() {
        open(older);
        marksFirst(older, 5, 4, 3, 2);
        new BallotUser(older).presses("Review my ballot");
        var calls = new AtomicInteger();
        older.route(CALLS, it -> loseTheFirst(it, calls));
        new BallotUser(older).presses("Cast my ballot");
        older.context().setOffline(true);
        older.context().setOffline(false);
        if (new BallotUser(older).button("Cast my ballot").isVisible()) {
            new BallotUser(older).presses("Cast my ballot");
        }
        assertThat(older.locator("laurel-ballot .number")).isVisible();

        assertThat(calls.get()).isGreaterThan(1);
        assertThat(counted()).containsExactly("5432");
    }

    private static void loseTheFirst(Route route, AtomicInteger calls) {
        if (calls.getAndIncrement() > 0) {
            route.resume();
            return;
        }
        route.fetch();
        route.abort();
    }

    private Page device() {
        return BrowserUser.signedIn(laurel, member, "en", true, ColorScheme.LIGHT)
                .page();
    }

    private void open(Page page) {
        page.navigate(laurel.at("/app/" + edition.community().slug() + "/2026/vote"));
        assertThat(page.locator("laurel-ballot h1")).isVisible();
    }

    private static void marksFirst(Page page, int... stars) {
        var voter = new BallotUser(page);
        voter.presses("Begin");
        voter.uses();
        voter.marks(stars);
    }

    private static void isTold(Page page) {
        assertThat(page.locator("laurel-ballot [role=alert]")).containsText("from another window");
    }

    private static void casts(Page page) {
        var voter = new BallotUser(page);
        if (voter.button("Review my ballot").isVisible()) voter.presses("Review my ballot");
        voter.presses("Cast my ballot|Change my ballot");
        assertThat(page.locator("laurel-ballot .number")).isVisible();
    }

    /** The marks of each ballot that counts, by shop, the fewest first. */
    private List<String> counted() {
        var closes = laurel.part(Editions.class).get(edition.id()).schedule().votingCloses();
        laurel.part(MovableClock.class).moveTo(closes.plus(Duration.ofMinutes(2)));
        var box = laurel.part(BallotBox.class);
        assertThat(box.shut(edition.category())).isTrue();
        var ballots = new ArrayList<String>();
        box.forEach(edition.category(), Set.of(), it -> ballots.add(marks(it)));
        return ballots;
    }

    private static String marks(OpenedBallot ballot) {
        var shops = new ArrayList<String>();
        for (var place = 0; place < ballot.shops(); place++) {
            var marks = new StringBuilder();
            for (var at = 0; at < ballot.criteria(); at++) {
                if (ballot.mark(place, at) > 0) marks.append(ballot.mark(place, at));
            }
            shops.add(marks.toString());
        }
        shops.removeIf(String::isEmpty);
        shops.sort(String::compareTo);
        return String.join(" ", shops);
    }
}
