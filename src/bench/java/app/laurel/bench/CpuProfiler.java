package app.laurel.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** CPU time of this process for one operation, in milliseconds: what a busy neighbour changes least. */
public final class CpuProfiler implements InternalProfiler {
    static final String LABEL = "cpu";

    private long begun;

    /** The processor time that this process and those it started, as its database, have used, in nanoseconds. */
    static long used() {
        return ofThisProcess()
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(it -> it.info()
                                .totalCpuDuration()
                                .map(java.time.Duration::toNanos)
                                .orElse(0L))
                        .sum();
    }

    /** The same without those it started. */
    static long ofThisProcess() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = used();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var operations = Math.max(1, result.getMetadata().getAllOps());
        var each = (used() - begun) / 1e6 / operations;
        return List.of(new ScalarResult(LABEL, each, "ms", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "CPU time of the process";
    }
}
