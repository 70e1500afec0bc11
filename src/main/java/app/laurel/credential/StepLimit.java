package app.laurel.credential;

import com.apicatalog.rdf.canon.RdfCanonTicker;

/**
 * Ends canonical forms that somebody made to take for ever: many nodes without a name that look alike. The time runs from the first
 * step.
 */
final class StepLimit implements RdfCanonTicker {
    private static final int MOST = 20_000;
    private static final long LONGEST_NANOS = 5_000_000_000L;

    private long start;
    private int steps;

    @Override
    public void tick() {
        if (steps == 0) start = System.nanoTime();
        if (++steps > MOST || System.nanoTime() - start > LONGEST_NANOS) throw new FlawedException(Flaw.TOO_INTRICATE);
    }
}
