package app.laurel.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Several sides that take turns, round after round, so that a busy neighbour hits all of them; medians and spread. */
final class Contest {
    static final int ROUNDS = 5;
    private static final long LEAST_NANOS = 2_000_000_000;
    private static final long WARM_UP_NANOS = 30_000_000_000L;

    private record Time(double cpu, double wall) {}

    private final Map<String, List<Time>> times = new LinkedHashMap<>();

    /** Rounds of methods of {@link KernelBenchmark}, measured by JMH in this process. */
    static Contest ofKernels(String... names) throws RunnerException {
        var contest = new Contest();
        for (var round = 0; round < ROUNDS; round++) {
            for (var name : names) {
                var options = new OptionsBuilder()
                        .include("\\.KernelBenchmark\\." + name + "$")
                        .forks(0)
                        .warmupIterations(round == 0 ? 3 : 1)
                        .measurementIterations(1)
                        .addProfiler(CpuProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build();
                var result = new Runner(options).runSingle();
                var cpu = result.getSecondaryResults().get(CpuProfiler.LABEL).getScore();
                contest.add(name, new Time(cpu, 1000 * result.getPrimaryResult().getScore()));
            }
        }
        return contest;
    }

    /**
     * Rounds of any work, after each side was warmed up for half a minute, as JMH does; short work is repeated, for CPU time
     * comes in steps of 10 ms.
     */
    static Contest of(Map<String, Callable<?>> sides) throws Exception {
        return of(sides, ROUNDS);
    }

    /** The same in so many rounds. */
    static Contest of(Map<String, Callable<?>> sides, int rounds) throws Exception {
        var contest = new Contest();
        for (var work : sides.values()) {
            timed(work, WARM_UP_NANOS);
        }
        for (var round = 0; round < rounds; round++) {
            for (var side : sides.entrySet()) {
                contest.add(side.getKey(), timed(side.getValue(), LEAST_NANOS));
            }
        }
        return contest;
    }

    private static Time timed(Callable<?> work, long leastNanos) throws Exception {
        var cpu = CpuProfiler.used();
        var begun = System.nanoTime();
        var times = 0;
        do {
            work.call();
            times++;
        } while (System.nanoTime() - begun < leastNanos);
        return new Time((CpuProfiler.used() - cpu) / 1e6 / times, (System.nanoTime() - begun) / 1e6 / times);
    }

    private void add(String side, Time time) {
        times.computeIfAbsent(side, it -> new ArrayList<>()).add(time);
    }

    void print() {
        times.forEach((side, all) -> System.out.printf(
                "  %-26s cpu %9.1f ms (%.1f to %.1f)   wall %9.1f ms (%.1f to %.1f)%n",
                side,
                cpu(side),
                all.stream().mapToDouble(Time::cpu).min().orElse(0),
                all.stream().mapToDouble(Time::cpu).max().orElse(0),
                wall(side),
                all.stream().mapToDouble(Time::wall).min().orElse(0),
                all.stream().mapToDouble(Time::wall).max().orElse(0)));
    }

    /** Median CPU time in milliseconds. */
    double cpu(String side) {
        return median(times.get(side).stream().mapToDouble(Time::cpu).toArray());
    }

    /** Median wall time in milliseconds. */
    double wall(String side) {
        return median(times.get(side).stream().mapToDouble(Time::wall).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
