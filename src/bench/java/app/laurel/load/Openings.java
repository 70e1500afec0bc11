package app.laurel.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;

/** Members who open a view, eight at a time. */
final class Openings {
    private static final int HANDS = 8;

    private Openings() {}

    /** What a member does. */
    @FunctionalInterface
    interface Step {
        void take(VaadinVisitor visitor) throws IOException;
    }

    /**
     * One stretch of time.
     *
     * @param cpuMicros that each opening took Laurel and its database
     */
    record Rate(double aSecond, double cpuMicros) {}

    /** Members of these addresses, signed in. */
    static List<VaadinVisitor> signIn(LaurelProcess laurel, List<String> mails, LoadMailbox box) throws Exception {
        var visitors = new ArrayList<VaadinVisitor>();
        for (var at = 0; at < mails.size(); at++)
            visitors.add(new VaadinVisitor(laurel.base(), "10.4.%d.%d".formatted(at / 250, 1 + at % 250)));
        var waiting = new ConcurrentLinkedQueue<>(visitors);
        var names = new ConcurrentLinkedQueue<>(mails);
        each(visitors.size(), () -> waiting.remove().signIn(names.remove(), box));
        return visitors;
    }

    /** Each of them takes the step once. */
    static void once(List<VaadinVisitor> visitors, Step step) throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(visitors);
        each(visitors.size(), () -> step.take(waiting.remove()));
    }

    /** They take the step again and again, in turns. */
    static Rate again(List<VaadinVisitor> visitors, Step step, Duration time, List<ProcessHandle> working)
            throws Exception {
        var waiting = new ConcurrentLinkedQueue<>(visitors);
        var opened = new LongAdder();
        var before = cpuMicros(working);
        var end = System.nanoTime() + time.toNanos();
        each(HANDS, () -> {
            while (System.nanoTime() < end) {
                var visitor = waiting.remove();
                step.take(visitor);
                waiting.add(visitor);
                opened.increment();
            }
        });
        return new Rate(
                opened.sum() / (double) time.toSeconds(), (cpuMicros(working) - before) / (double) opened.sum());
    }

    private static long cpuMicros(List<ProcessHandle> working) {
        return working.stream()
                .mapToLong(
                        it -> it.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1_000)
                .sum();
    }

    private static void each(int times, Work work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var all = new ArrayList<java.util.concurrent.Future<?>>();
            for (var at = 0; at < times; at++)
                all.add(hands.submit(() -> {
                    work.run();
                    return null;
                }));
            for (var it : all) {
                try {
                    it.get();
                } catch (ExecutionException failed) {
                    throw new IOException(failed.getCause());
                }
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}
