package app.laurel.bench;

import app.laurel.count.AwardTally;
import app.laurel.count.PackedBallots;
import app.laurel.count.hugo.Nominations;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.count.star.Star;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** The counts that take turns, one call a measurement; the ballots lie in memory before. */
@BenchmarkMode(Mode.SingleShotTime)
public class KernelBenchmark {
    static @Nullable PackedBallots ballots;
    static @Nullable PackedBallots tenfold;
    static @Nullable DuckCount duck;
    static @Nullable Nominations nominations;

    /** Majority judgment, averages, per-criterion awards and full pairwise in one pass, then STAR. */
    @Benchmark
    public Object laurel() {
        return counted(KernelBenchmark.ballots);
    }

    /** The same of ten times as many ballots. */
    @Benchmark
    public Object laurelTenfold() {
        return counted(KernelBenchmark.tenfold);
    }

    /** The figures for the same by SQL. */
    @Benchmark
    public Object duckdb() throws SQLException {
        return duck.count();
    }

    /** E Pluribus Hugo with ten places. */
    @Benchmark
    public Object pluribus() {
        return PluribusHugo.count(nominations, PluribusRules.of(10));
    }

    static AwardTally counted(PackedBallots ballots) {
        var tally = new AwardTally(ballots.rules());
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            ballots.countInto(tally, ballot);
        }
        tally.count();
        new Star(1, List.of()).count(tally.tally());
        return tally;
    }
}
