package app.laurel.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;

/**
 * A cheap phone: a quarter of this machine's speed, 150 ms to the server, nothing in its cache. What it waits for is read from the
 * browser's own Performance API.
 */
final class CheapPhone {
    /** In bits a second, down and up. */
    enum Line {
        /** What is left of a line on a train. */
        BAD(400_000, 400_000),
        /** As Lighthouse means it. */
        SLOW_4G(1_600_000, 750_000);

        private final int down;
        private final int up;

        Line(int down, int up) {
            this.down = down;
            this.up = up;
        }
    }

    /**
     * Begins before the page does: the largest picture or text so far and what that is, how far things that had been shown moved, and
     * how long the slowest touch or key waited for the picture that answers it, as Interaction to Next Paint means it.
     */
    private static final String WATCH = """
            window.vitals = { largest: 0, what: '', shift: 0, delay: 0 };
            const watch = (type, see, more) => new PerformanceObserver((list) => list.getEntries().forEach(see))
              .observe({ type, buffered: true, ...more });
            watch('largest-contentful-paint', (it) => {
              window.vitals.largest = it.startTime;
              window.vitals.what = `${it.element?.localName ?? 'none'} ${it.element?.textContent.trim().slice(0, 24) ?? ''}`;
            });
            watch('layout-shift', (it) => { if (!it.hadRecentInput) window.vitals.shift += it.value; });
            watch('event', (it) => {
              if (it.interactionId) window.vitals.delay = Math.max(window.vitals.delay, it.duration);
            }, { durationThreshold: 16 });""";

    private CheapPhone() {}

    /** A page of this person that is slow from now on, on a bad line. */
    static Page of(BrowserUser person) {
        return of(person, Line.BAD);
    }

    static Page of(BrowserUser person, Line line) {
        var page = person.page().context().newPage();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        send(session, "Network.setCacheDisabled", Map.of(), Map.of("cacheDisabled", true));
        var network = Map.of("latency", 150, "downloadThroughput", line.down / 8, "uploadThroughput", line.up / 8);
        send(session, "Network.emulateNetworkConditions", network, Map.of("offline", false));
        send(session, "Emulation.setCPUThrottlingRate", Map.of("rate", 4), Map.of());
        page.addInitScript(WATCH);
        return page;
    }

    static BrowserUser stranger(RunningLaurel laurel) {
        return BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT);
    }

    private static void send(
            CDPSession session, String command, Map<String, Integer> figures, Map<String, Boolean> switches) {
        var json = new JsonObject();
        figures.forEach(json::addProperty);
        switches.forEach(json::addProperty);
        session.send(command, json);
    }
}
