package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long who votes, reads or moderates on a {@link CheapPhone} waits: {@code ./laurel measure SlowPhone}. */
class SlowPhone {
    private static final double FIRST_ANSWER_SECONDS = 8;
    private static final double INTERACTION_MILLISECONDS = 200;
    /** From the touch to the picture that answers it, as browsers report it for Interaction to Next Paint. */
    private static final String WATCH = """
            () => {
              window.slow = [];
              new PerformanceObserver((list) => {
                for (const it of list.getEntries()) if (it.interactionId) window.slow.push(it);
              }).observe({ type: 'event', durationThreshold: 16, buffered: true });
            }""";

    private static final String SLOWEST = """
            () => window.slow.sort((a, b) => b.duration - a.duration).slice(0, 5)
              .map((it) => `${it.duration} ms ${it.name}, waited ${Math.round(it.processingStart - it.startTime)},`
                + ` worked ${Math.round(it.processingEnd - it.processingStart)}`).join('\\n')""";
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
        var ballot = laurel.at("/app/" + edition.community().slug() + "/2026/vote");

        var began = System.nanoTime();
        page.navigate(ballot, new Page.NavigateOptions().setTimeout(90_000));
        var begin = new BallotUser(page).button("시작하기");
        begin.waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        var seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("slow phone: first answer possible after %.1f s%n%s%n", seconds, page.evaluate(TRAFFIC));
        var slowest = fillIn(page);
        System.out.printf("slow phone: slowest interaction %.0f ms%n", slowest);

        assertThat(seconds).isLessThanOrEqualTo(FIRST_ANSWER_SECONDS);
        assertThat(slowest).isLessThanOrEqualTo(INTERACTION_MILLISECONDS);
    }

    private static double fillIn(Page page) {
        page.evaluate(WATCH);
        var voter = new BallotUser(page);
        voter.presses("시작하기");
        for (var shop = 0; shop < 3; shop++) {
            voter.uses();
            voter.marks(5, 4, 0, 3);
            voter.presses("다음");
        }
        voter.presses("내 투표 확인하기");
        assertThat(voter.button("투표하기")).isVisible();
        page.waitForTimeout(500);
        System.out.println(page.evaluate(SLOWEST));
        return ((Number) page.evaluate("Math.max(...window.slow.map((it) => it.duration))")).doubleValue();
    }

    @ParameterizedTest
    @CsvSource({
        "stranger, /ko, 2.5",
        "stranger, /ko/sallim/2025/kitchen, 2.5",
        "member, /app/slowcamp/2026/vote, 8",
        "moderator, /app/sallim/desk, 8"
    })
    void what_a_first_visit_is_about_stands_there_soon_and_then_stays_where_it_is(
            String seat, String path, double seconds) {
        var told = RunningLaurel.told();
        var person = CheapPhone.stranger(told);
        if (!"stranger".equals(seat)) {
            var community = path.split("/", -1)[2];
            person.visit("/sign-in/demonstration")
                    .locator("form:has(input[value=%s]) button[value=%s]".formatted(community, seat))
                    .click();
            assertThat(person.page().locator("h1").first()).isVisible();
        }
        var page = CheapPhone.of(person);

        page.navigate(told.at(path), new Page.NavigateOptions().setTimeout(90_000));
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setTimeout(90_000));
        page.waitForTimeout(3_000);

        var largest = CheapPhone.largestSeconds(page);
        var shift = CheapPhone.shift(page);
        System.out.printf("slow phone: %s, largest thing after %.1f s, shift %.3f%n", path, largest, shift);
        person.leave();
        assertThat(largest).as(path).isLessThanOrEqualTo(seconds);
        assertThat(shift).as(path).isLessThanOrEqualTo(0.1);
    }
}
