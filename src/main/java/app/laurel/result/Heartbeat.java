package app.laurel.result;

import app.laurel.base.Progress;
import app.laurel.base.id.EditionId;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Hands the progress of a count on, and writes it down now and then, so that other nodes see it and do not take over. */
final class Heartbeat implements Progress {
    private static final long BETWEEN_BEATS = TimeUnit.MILLISECONDS.toNanos(300);

    private final CountRun runs;
    private final EditionId edition;
    private final UUID run;
    private final Progress heard;
    private long lastBeat = System.nanoTime() - BETWEEN_BEATS;

    Heartbeat(CountRun runs, EditionId edition, UUID run, Progress heard) {
        this.runs = runs;
        this.edition = edition;
        this.run = run;
        this.heard = heard;
    }

    @Override
    public void at(long done, long total) {
        heard.at(done, total);
        if (System.nanoTime() - lastBeat < BETWEEN_BEATS) return;
        lastBeat = System.nanoTime();
        runs.beat(edition, run, new RunProgress(done, total));
    }
}
