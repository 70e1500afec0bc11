package app.laurel.result;

import app.laurel.base.Progress;
import app.laurel.count.PackedBallots;
import app.laurel.tally.Tally;
import app.laurel.tally.report.Bootstrap;
import app.laurel.tally.report.OtherMethod;
import java.util.List;

/** Computes the report that is shown beside a result. */
final class Reporting {
    /** Ballots drawn in all for a year; a very large one is resampled less often, and its reports say how often. */
    private static final long DRAWN_AT_MOST = 100_000_000;

    private static final int FEWEST_RESAMPLES = 100;

    private Reporting() {}

    /**
     * The report of a count.
     *
     * @param ballots in the order of {@code ballots.csv}
     * @param root SHA-256 of {@code ballots.csv}
     * @param categories of the year that have a list: they share the draws
     */
    static ResultReport of(Tally tally, PackedBallots ballots, byte[] root, int categories, Progress progress) {
        var resamples = resamples(ballots.size(), categories);
        var bootstrap = Bootstrap.of(
                ballots, tally.exclusions().shops(), root, resamples, done -> progress.at(done, resamples));
        return new ResultReport(
                resamples,
                bootstrap.isTooCloseToCall(tally.count().winners()),
                bootstrap.shops().stream()
                        .map(it -> new ResultReport.Stability(it.shop(), it.first(), it.best(), it.worst()))
                        .toList(),
                others(tally));
    }

    private static List<ResultReport.Other> others(Tally tally) {
        return OtherMethod.all(
                        tally.tally(),
                        tally.published().rules().rule(),
                        tally.exclusions().shops())
                .stream()
                .map(it -> new ResultReport.Other(it.method(), it.winners(), it.agrees()))
                .toList();
    }

    private static int resamples(int ballots, int categories) {
        var affordable = DRAWN_AT_MOST / categories / Math.max(1, ballots);
        return (int) Math.clamp(affordable, FEWEST_RESAMPLES, (long) Bootstrap.RESAMPLES);
    }
}
