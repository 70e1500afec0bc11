package app.laurel.result;

import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Records the progress of a count now and then, so that other nodes see that it is alive and do not take over. */
final class Heartbeat implements Progress {
    private static final long BETWEEN_BEATS = TimeUnit.MILLISECONDS.toNanos(300);

    private final CountRun runs;
    private final CategoryId category;
    private final UUID run;
    private final Progress reports;
    private RunStage stage = RunStage.COUNTING;
    private long lastBeat = System.nanoTime() - BETWEEN_BEATS;

    Heartbeat(CountRun runs, CategoryId category, UUID run, Progress reports) {
        this.runs = runs;
        this.category = category;
        this.run = run;
        this.reports = reports;
    }

    /** Begins the next stage. */
    void enter(RunStage next) {
        stage = next;
        beat(0, -1);
    }

    /** Reports once more, so that a count that was stopped in its last moment is not kept. */
    void last() {
        beat(1, 1);
    }

    @Override
    public void at(long done, long total) {
        reports.at(done, total);
        if (System.nanoTime() - lastBeat >= BETWEEN_BEATS) beat(done, total);
    }

    private void beat(long done, long total) {
        lastBeat = System.nanoTime();
        runs.beat(category, run, new RunProgress(stage, done, total, false));
    }
}
