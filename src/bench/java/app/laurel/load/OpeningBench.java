package app.laurel.load;

import app.laurel.bench.Bars;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * {@code laurel bench opening [--quick]}: how many ballots of twelve shops are opened a second, by members who are signed in, and what
 * such a session costs in heap at rest; against a view of Vaadin's that is empty, in the same process and in turns. Who opens shares the
 * cores with Laurel and its database, so that CPU time of those two is what is compared.
 */
public final class OpeningBench {
    private static final Path FOLDER = Path.of("target", "bench-opening");
    private static final int SHOPS = 12;
    private static final double GIB_KB = 1024 * 1024 * 1.024;

    private final Bars bars = new Bars();
    private final int crowd;
    private final int rounds;
    private final Duration stretch;

    private OpeningBench(boolean quick) {
        crowd = quick ? 80 : 300;
        rounds = quick ? 3 : 7;
        stretch = Duration.ofSeconds(quick ? 5 : 10);
    }

    /** Runs all of it; ends with 1 where a promise is missed. */
    public static void main(String[] arguments) throws Exception {
        var bench = new OpeningBench(List.of(arguments).contains("--quick"));
        bench.run();
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run() throws Exception {
        try (var site = new LoadSite(FOLDER);
                var box = new LoadMailbox()) {
            var electorate = site.open(SHOPS, 3 * crowd);
            try (var laurel = site.laurel(box)) {
                Map.of("sign-in-mails-per-network", 1_000, "sign-in-mails-of-all", 100_000)
                        .forEach((limit, permits) -> laurel.with("--laurel.limits." + limit + "=" + permits));
                laurel.startAgain();
                var members = Openings.signIn(laurel, electorate.mails(), box);
                Openings.Step empty = it -> it.open(EmptyView.ROUTE);
                Openings.Step ballot = it -> it.openBallot(electorate.route());
                var working = Stream.concat(site.servers().stream(), ProcessHandle.of(laurel.pid()).stream())
                        .toList();
                rate(members.subList(0, crowd), empty, ballot, working);
                heap(laurel, members, empty, ballot);
            }
        }
    }

    private void rate(
            List<VaadinVisitor> members, Openings.Step empty, Openings.Step ballot, List<ProcessHandle> working)
            throws Exception {
        for (var warm = 0; warm < 3; warm++) {
            Openings.again(members, empty, stretch, working);
            Openings.again(members, ballot, stretch, working);
        }
        var views = new ArrayList<Openings.Rate>();
        var ballots = new ArrayList<Openings.Rate>();
        var ratios = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            views.add(Openings.again(members, empty, stretch, working));
            ballots.add(Openings.again(members, ballot, stretch, working));
            ratios[round] = views.getLast().cpuMicros() / ballots.getLast().cpuMicros();
        }
        print("an empty view", views);
        print("a ballot", ballots);
        java.util.Arrays.sort(ratios);
        System.out.printf("  rounds  %.2f to %.2f%n", ratios[0], ratios[rounds - 1]);
        bars.atLeast("ballots opened to empty views, per CPU second", ratios[rounds / 2], 0.9);
    }

    private static void print(String what, List<Openings.Rate> rates) {
        var aSecond =
                rates.stream().mapToDouble(Openings.Rate::aSecond).sorted().toArray();
        var micros =
                rates.stream().mapToDouble(Openings.Rate::cpuMicros).sorted().toArray();
        System.out.printf(
                "%-14s %6.0f opened a second, %7.0f us of CPU each (%.0f to %.0f)%n",
                what, aSecond[aSecond.length / 2], micros[micros.length / 2], micros[0], micros[micros.length - 1]);
    }

    /** Sessions of members who have opened nothing before. */
    private void heap(LaurelProcess laurel, List<VaadinVisitor> members, Openings.Step empty, Openings.Step ballot)
            throws Exception {
        var begin = LiveHeap.of(laurel);
        Openings.once(members.subList(crowd, 2 * crowd), empty);
        var views = LiveHeap.of(laurel);
        Openings.once(members.subList(2 * crowd, 3 * crowd), it -> {
            ballot.take(it);
            it.call("save", "0,\"one\",\"1:5432\"");
        });
        var ballots = LiveHeap.of(laurel);
        var view = (views - begin) / crowd;
        var own = (ballots - views) / crowd;
        System.out.printf("heap at rest: an empty view %.1f kB, a ballot with one answer %.1f kB%n", view, own);
        bars.atLeast("sessions with an open ballot in one GiB", GIB_KB / own, 40_000);
    }
}
