package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEditions;
import app.laurel.journey.CheapPhone.Line;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How long who votes, reads or moderates on a {@link CheapPhone} waits: {@code ./laurel measure SlowPhone}. */
class SlowPhone {
    private static final double FIRST_ANSWER_SECONDS = 8;
    private static final double DELAY_MILLISECONDS = 200;
    private static final int PATIENCE = 90_000;
    private static final String TRAFFIC = """
            () => performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation'))
              .sort((a, b) => b.transferSize - a.transferSize).slice(0, 12)
              .map((it) => Math.round(it.transferSize / 1000) + ' kB ' + Math.round(it.responseEnd) + ' ms '
                + it.name.replace(/.*\\//, '').slice(0, 60)).join('\\n')""";

    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void a_first_answer_is_possible_within_eight_seconds_and_nothing_answers_later_than_a_fifth_of_one() {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L")
                .open();
        var account = laurel.part(Founder.class).member(edition.first());
        var person = BrowserUser.signedIn(laurel, account, "ko", true, ColorScheme.LIGHT);
        var page = CheapPhone.of(person);

        var began = System.nanoTime();
        open(page, laurel.at("/app/" + edition.community().slug() + "/2026/vote"), "laurel-ballot button");
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("slow phone: first answer possible after %.1f s%n%s%n", seconds, page.evaluate(TRAFFIC));
        new BallotUser(page).presses("시작하기");
        fillIn(page, 3);
        var slowest = Vitals.of(page).delay();
        System.out.printf("slow phone: slowest interaction %.0f ms%n", slowest);

        assertThat(seconds).isLessThanOrEqualTo(FIRST_ANSWER_SECONDS);
        assertThat(slowest).isLessThanOrEqualTo(DELAY_MILLISECONDS);
        person.leave();
    }

    @Test
    void what_four_pages_are_about_stands_there_soon_stays_where_it_is_and_answers_at_once() {
        var missed = new ArrayList<String>();
        var table = new StringBuilder(Vitals.heading());
        for (var line : Line.values()) {
            for (var visit : Visit.ALL) {
                if (line == Line.BAD && !visit.seat().isEmpty()) continue;
                var vitals = visit.on(line);
                var row = vitals.line(visit.name() + ", " + line);
                table.append(row);
                if (!vitals.isGood()) missed.add(row);
            }
        }
        System.out.print(table);
        assertThat(missed).isEmpty();
    }

    private static void open(Page page, String address, String until) {
        page.navigate(address, new Page.NavigateOptions().setTimeout(PATIENCE));
        page.locator(until).first().waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
    }

    private static void fillIn(Page page, int shops) {
        var voter = new BallotUser(page);
        for (var shop = 0; shop < shops; shop++) {
            voter.uses();
            voter.marks(5, 4, 0, 3);
            voter.presses("다음");
        }
        voter.presses("내 투표 확인하기");
        assertThat(voter.button("투표하기|내 투표 확인하기").first()).isVisible();
        page.waitForTimeout(500);
    }

    private static void walk(Page page) {
        for (var key = 0; key < 5; key++) page.keyboard().press("Tab");
        page.locator("h1").first().tap();
        page.waitForTimeout(500);
    }

    private static void rate(Page page) {
        new SeveralUser(page, true).rateFirst(0);
        page.waitForTimeout(500);
    }

    /** Somebody visits a page and does something there. Nobody's seat: a stranger. */
    private record Visit(String name, String seat, String path, Consumer<Page> acts) {
        private static final List<Visit> ALL = List.of(
                new Visit("landing", "", "/ko", SlowPhone::walk),
                new Visit("result", "", "/ko/sallim/$last/kitchen", SlowPhone::walk),
                new Visit("ballot", "member", "/app/sallim/$year/vote", SlowPhone::rate),
                new Visit("desk", "moderator", "/app/sallim/desk", SlowPhone::walk));

        Vitals on(Line line) {
            var album = new Album("ko", true);
            var told = RunningLaurel.told();
            var person = seat.isEmpty() ? album.stranger(told) : album.seated("sallim", seat);
            var page = CheapPhone.of(person, line);
            open(page, told.at(Shot.of(name, path).path("ko", FilledPlaces.of("sallim"))), "h1");
            page.waitForTimeout(3_000);
            var visit = Vitals.of(page);
            acts.accept(page);
            visit = visit.touched(page);
            person.leave();
            return visit;
        }
    }
}
