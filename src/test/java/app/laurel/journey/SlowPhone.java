package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEditions;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long a cheap phone on a bad network waits: a quarter of this machine's speed, 400 kbit/s with 150 ms to the server, nothing
 * in its cache: {@code ./laurel measure SlowPhone}.
 */
class SlowPhone {
    private static final double BYTES_A_SECOND = 400_000 / 8.0;
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
        var page = person.page().context().newPage();
        var ballot = laurel.at("/app/" + edition.community().slug() + "/2026/vote");
        slowDown(page);

        var began = System.nanoTime();
        page.navigate(ballot, new Page.NavigateOptions().setTimeout(90_000));
        var begin = new BallotUser(page).button("시작하기");
        begin.waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(90_000));
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

    private static void slowDown(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", switchedOn());
        session.send(
                "Network.emulateNetworkConditions",
                json(Map.of("latency", 150, "downloadThroughput", BYTES_A_SECOND, "uploadThroughput", BYTES_A_SECOND)));
        session.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", 4)));
    }

    private static JsonObject switchedOn() {
        var json = new JsonObject();
        json.addProperty("cacheDisabled", true);
        return json;
    }

    private static JsonObject json(Map<String, Number> values) {
        var json = new JsonObject();
        json.addProperty("offline", false);
        values.forEach(json::addProperty);
        return json;
    }
}
