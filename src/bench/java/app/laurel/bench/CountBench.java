package app.laurel.bench;

import app.laurel.count.PackedBallots;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.tally.report.Bootstrap;
import java.util.List;
import java.util.Map;

/** {@code laurel bench count [--quick]}: prints the promises of the count with what this machine makes of them. */
public final class CountBench {
    private final Bars bars = new Bars();
    private final int ballots;
    private final int nominations;
    private final int stored;
    private final int each;
    private final int rounds;

    private CountBench(boolean quick) {
        ballots = quick ? 100_000 : 1_000_000;
        nominations = quick ? 10_000 : 100_000;
        stored = quick ? 50_000 : 500_000;
        // why: with fewer in each, ranking every draw weighs more than drawing it, and the promise is about ballots
        each = quick ? 5_000 : 20_000;
        rounds = quick ? 3 : Contest.ROUNDS;
    }

    /** Runs all of it; ends with 1 where a promise is missed. */
    public static void main(String[] arguments) throws Exception {
        var begun = System.nanoTime();
        var bench = new CountBench(List.of(arguments).contains("--quick"));
        System.out.printf(
                "%d processors; %s; both sides take turns, %d rounds, medians (spread); CPU time counts%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.vm.version"), Contest.ROUNDS);
        bench.kernels();
        bench.growth();
        bench.nominations();
        bench.resamples();
        var application = EndToEnd.start();
        EndToEnd.run(application, bench.stored, bench.bars);
        YearOfForty.run(application, bench.each, bench.rounds, bench.bars);
        System.out.printf("%d seconds in all%n", (System.nanoTime() - begun) / 1_000_000_000);
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void kernels() throws Exception {
        System.out.printf("%n%d ballots in memory, 10 shops, 4 criteria, against DuckDB on one thread%n", ballots);
        KernelBenchmark.ballots = MadeBallots.ratings(ballots);
        try (var duck = new DuckCount(KernelBenchmark.ballots)) {
            KernelBenchmark.duck = duck;
            var own = CountFigures.of(KernelBenchmark.counted(KernelBenchmark.ballots));
            Bars.requireEqual("composites, marks and pairs", own, duck.count());
            var contest = Contest.ofKernels("laurel", "duckdb");
            contest.print();
            bars.atLeast("count", contest, "duckdb", "laurel", 5);
        }
        KernelBenchmark.duck = null;
    }

    private void growth() throws Exception {
        System.out.printf("%nten times the ballots%n");
        var before = live();
        KernelBenchmark.tenfold = MadeBallots.ratings(10 * ballots);
        var bytes = (live() - before) / (double) KernelBenchmark.tenfold.size();
        var contest = Contest.ofKernels("laurel", "laurelTenfold");
        contest.print();
        bars.atMost("growth", contest, "laurelTenfold", "laurel", 11);
        bars.atMost("memory", bytes, "bytes a ballot", 60);
        KernelBenchmark.tenfold = null;
        KernelBenchmark.ballots = new PackedBallots(MadeBallots.rules());
    }

    private static long live() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void nominations() throws Exception {
        System.out.printf("%nE Pluribus Hugo, 5,000 nominees%n");
        var each = new double[3];
        for (var step = 0; step < each.length; step++) {
            var number = nominations / 10 * (int) Math.pow(10, step);
            KernelBenchmark.nominations = MadeBallots.nominations(number, 5_000);
            var contest = Contest.ofKernels("pluribus");
            System.out.printf("  %d ballots%n", number);
            contest.print();
            each[step] = contest.cpu("pluribus");
            if (step == 1) {
                bars.atMost("count of " + number + " ballots", each[1] / 1000, "s", 2);
            }
        }
        System.out.printf("  rounds: %d%n", rounds());
        bars.atMost("growth over 100 times the ballots", each[2] / each[0], "times", 120);
        System.out.println("  told    the MieuxVoter library is not on Maven Central: not compared");
    }

    private void resamples() throws Exception {
        System.out.printf("%nthe ranking again on 2,000 draws of 3,000 ballots%n");
        var drawn = MadeBallots.ratings(3_000);
        var contest = Contest.of(Map.of("bootstrap", () -> Bootstrap.of(drawn, new byte[32], Bootstrap.RESAMPLES)));
        contest.print();
        bars.atMost("bootstrap", contest.cpu("bootstrap") / 1000, "s", 2);
    }

    private static int rounds() {
        return PluribusHugo.count(KernelBenchmark.nominations, PluribusRules.of(10))
                .rounds()
                .size();
    }
}
