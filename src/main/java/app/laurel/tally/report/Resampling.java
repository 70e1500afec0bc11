package app.laurel.tally.report;

import app.laurel.count.PackedBallots;
import app.laurel.count.Redraw;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Draws the ballots again and again, one half of the times on a second thread, with the numbers that one thread alone would draw:
 * the second half begins where the first ends unless a number was refused on the way, and then it is drawn once more.
 */
final class Resampling {
    private static final long MILLISECONDS_BETWEEN_WORDS = 200;

    private final byte[] seed;
    private final int ballots;
    private final Redraw redraw;
    private final Redraw.Ranks[] found;
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;

    Resampling(PackedBallots ballots, Set<Integer> disqualified, byte[] seed, int resamples) {
        this.seed = seed.clone();
        this.ballots = ballots.size();
        redraw = new Redraw(ballots, disqualified);
        found = new Redraw.Ranks[resamples];
    }

    /** All of them in order; {@code listener} learns on this thread how many are done, and may stop it by throwing. */
    List<Redraw.Ranks> run(IntConsumer listener) {
        var half = found.length / 2;
        var from = (long) half * ballots;
        try (var second = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("resampling").factory())) {
            var later = second.submit(() -> draw(from, half, found.length, told -> {}));
            try {
                var end = draw(0, 0, half, listener);
                await(later, listener);
                if (end != from) draw(end, half, found.length, listener);
                listener.accept(found.length);
            } finally {
                stopped = true;
            }
        }
        return List.of(found);
    }

    /** Draws some of the times; returns where the stream of numbers stands then. */
    private long draw(long counter, int first, int end, IntConsumer listener) {
        var indices = new IndexStream(seed, counter);
        var drawn = new int[ballots];
        for (var sample = first; sample < end && !stopped; sample++) {
            Arrays.setAll(drawn, it -> indices.below(drawn.length));
            found[sample] = redraw.rank(drawn);
            listener.accept(Math.min(done.incrementAndGet(), found.length));
        }
        return indices.counter();
    }

    /** Waits, and goes on calling the listener, which may still stop it. */
    private void await(Future<?> later, IntConsumer listener) {
        while (!isDone(later)) {
            listener.accept(done.get());
        }
    }

    private static boolean isDone(Future<?> later) {
        try {
            later.get(MILLISECONDS_BETWEEN_WORDS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while ballots were drawn", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
