package app.laurel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Acts of several people at the same moment, each in a thread of its own: none begins before all have come so far. */
public final class AtOnce {
    private AtOnce() {}

    /** What came of each, in their order; an exception of one is an exception of the test. */
    public static <T> List<T> all(Collection<? extends Callable<? extends T>> acts) {
        var start = new CyclicBarrier(acts.size());
        try (var people = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> people.<T>submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<T>();
            for (var it : running) {
                outcomes.add(it.get());
            }
            return outcomes;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    /** Two of them. */
    public static <T> List<T> both(Callable<? extends T> one, Callable<? extends T> other) {
        return all(List.of(one, other));
    }

    /** The same act so many times. */
    public static <T> List<T> times(int times, Callable<? extends T> act) {
        return all(
                Stream.<Callable<? extends T>>generate(() -> act).limit(times).toList());
    }
}
