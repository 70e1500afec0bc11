package app.laurel.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;

/**
 * A cheap phone on a bad network: a quarter of this machine's speed, 400 kbit/s with 150 ms to the server, nothing in its cache. What
 * it waits for is read from the browser's own Performance API.
 */
final class CheapPhone {
    private static final double BYTES_A_SECOND = 400_000 / 8.0;

    /** Begins before the page does: the largest picture or text so far, and how far things that had been shown moved. */
    private static final String WATCH = """
            window.vitals = { largest: 0, shift: 0 };
            new PerformanceObserver((list) => {
              for (const it of list.getEntries()) window.vitals.largest = it.startTime;
            }).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => {
              for (const it of list.getEntries()) if (!it.hadRecentInput) window.vitals.shift += it.value;
            }).observe({ type: 'layout-shift', buffered: true });""";

    private CheapPhone() {}

    /** A page of this person that is slow from now on. */
    static Page of(BrowserUser person) {
        var page = person.page().context().newPage();
        var session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", switchedOn());
        session.send(
                "Network.emulateNetworkConditions",
                json(Map.of("latency", 150, "downloadThroughput", BYTES_A_SECOND, "uploadThroughput", BYTES_A_SECOND)));
        session.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", 4)));
        page.addInitScript(WATCH);
        return page;
    }

    static BrowserUser stranger(RunningLaurel laurel) {
        return BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT);
    }

    /** When the largest thing on the screen stood there, in seconds since the visit began. */
    static double largestSeconds(Page page) {
        return figure(page, "largest") / 1e3;
    }

    /** Cumulative layout shift, without unit: at most 0.1 is good. */
    static double shift(Page page) {
        return figure(page, "shift");
    }

    private static double figure(Page page, String name) {
        return ((Number) page.evaluate("window.vitals." + name)).doubleValue();
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
