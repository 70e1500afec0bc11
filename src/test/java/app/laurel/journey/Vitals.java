package app.laurel.journey;

import com.microsoft.playwright.Page;
import java.util.Locale;

/**
 * What a visit to a page was like, by the browser's own figures.
 *
 * @param largest seconds until the largest thing stood there
 * @param what that was
 * @param shift how far things moved that had been shown, without unit
 * @param delay milliseconds from the slowest touch to the picture that answers it
 */
record Vitals(double largest, String what, double shift, double delay) {
    private static final double LARGEST = 2.5;
    private static final double SHIFT = 0.1;
    private static final double DELAY = 200;

    /** Of the visit that this page has just had. */
    static Vitals of(Page page) {
        return new Vitals(
                figure(page, "largest") / 1e3,
                String.valueOf(page.evaluate("window.vitals.what")),
                figure(page, "shift"),
                figure(page, "delay"));
    }

    /** The same visit before anything was touched, and how slowly it answered then. */
    Vitals touched(Page page) {
        return new Vitals(largest, what, shift, figure(page, "delay"));
    }

    /** Whether it is good as the web calls it. */
    boolean isGood() {
        return largest <= LARGEST && shift <= SHIFT && delay <= DELAY;
    }

    static String heading() {
        return "%-34s %12s %12s %12s  %s%n%-34s %12s %12s %12s%n"
                .formatted("slow phone", "LCP", "CLS", "INP", "LCP of", "aim at most", "2.5 s", "0.10", "200 ms");
    }

    String line(String page) {
        return String.format(
                Locale.ROOT,
                "%-34s %10.1f s %12.3f %9.0f ms  %s%s%n",
                page,
                largest,
                shift,
                delay,
                what,
                isGood() ? "" : "  MISSED");
    }

    private static double figure(Page page, String name) {
        return ((Number) page.evaluate("window.vitals." + name)).doubleValue();
    }
}
