package app.laurel.journey;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what somebody taps or clicks, in every window of a browser, as the browser notices it. */
final class Taps {
    private final AtomicInteger taps = new AtomicInteger();

    private Taps() {}

    /** Those of this person, on whatever is opened from now on. */
    static Taps of(BrowserUser person) {
        var context = person.page().context();
        var counted = new Taps();
        context.exposeBinding("tapped", (source, arguments) -> counted.taps.incrementAndGet());
        context.addInitScript("addEventListener('pointerdown', () => window.tapped(), true);");
        return counted;
    }

    int soFar() {
        return taps.get();
    }
}
