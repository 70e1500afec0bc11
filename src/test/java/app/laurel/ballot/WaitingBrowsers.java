package app.laurel.ballot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Browsers whose requests come one after the other while none is answered. */
final class WaitingBrowsers {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final List<FutureTask<BoothOutcome>> sent = new ArrayList<>();

    /** Sends one, and goes on once it waits. */
    void send(Callable<BoothOutcome> act) {
        var task = new FutureTask<>(act);
        var thread = Thread.ofVirtual().start(task);
        sent.add(task);
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (thread.getState() != Thread.State.WAITING && !task.isDone()) {
            if (System.nanoTime() > end) throw new IllegalStateException("a browser neither waits nor is answered");
            Thread.onSpinWait();
        }
    }

    void sendAll(List<Callable<BoothOutcome>> acts) {
        acts.forEach(this::send);
    }

    boolean isAnswered(int place) {
        return sent.get(place).isDone();
    }

    /** What became of one. */
    BoothOutcome answer(int place) throws Exception {
        return sent.get(place).get(30, TimeUnit.SECONDS);
    }

    List<BoothOutcome> answers() throws Exception {
        var all = new ArrayList<BoothOutcome>();
        for (var place = 0; place < sent.size(); place++) all.add(answer(place));
        return all;
    }
}
