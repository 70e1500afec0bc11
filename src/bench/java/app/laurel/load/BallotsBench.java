package app.laurel.load;

import app.laurel.ballot.BulkBox;
import app.laurel.bench.Bars;
import app.laurel.bench.BoxFilling;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code laurel bench ballots [--quick]}: casts through HTTP with session, limits and all checks, by 1, 8, 64 and 512 members who
 * change their ballots without a pause, against plain commits of as many bytes on 64 connections to the same server. The members
 * share the machine's cores with Laurel and its database. At last a box of a hundred times as many ballots.
 */
public final class BallotsBench {
    private static final Path FOLDER = Path.of("target", "bench-ballots");
    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 3;
    private static final int FEW = 10_000;
    private static final int BADGES = 1_000;

    private final Bars bars = new Bars();
    private final List<Integer> crowds;
    private final Duration stretch;
    private final Duration longStretch;
    private final int many;

    private BallotsBench(boolean quick) {
        crowds = quick ? List.of(1, 8, 64) : List.of(1, 8, 64, 512);
        stretch = Duration.ofSeconds(quick ? 5 : 20);
        longStretch = Duration.ofSeconds(quick ? 15 : 120);
        many = quick ? 100_000 : 1_000_000;
    }

    /** Runs all of it; ends with 1 where a promise is missed. */
    public static void main(String[] arguments) throws Exception {
        var bench = new BallotsBench(List.of(arguments).contains("--quick"));
        bench.run();
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run() throws Exception {
        try (var site = new LoadSite(FOLDER);
                var box = new LoadMailbox()) {
            var booth = BusyBooth.make(site, crowds.getLast(), FEW);
            try (var laurel = site.laurel(box)) {
                Map.of(
                                "sign-in-mails-per-network", 1_000,
                                "sign-in-mails-per-address", 1_000,
                                "sign-in-mails-of-all", 100_000,
                                "casts-per-account", 100_000,
                                "casts-per-network", 100_000)
                        .forEach((limit, permits) -> laurel.with("--laurel.limits." + limit + "=" + permits));
                laurel.startAgain();
                var voters = booth.gather(laurel, box);
                measure(site, laurel, booth, voters);
                for (var voter : voters) voter.close();
            }
        }
    }

    private void measure(LoadSite site, LaurelProcess laurel, BusyBooth booth, List<SteadyVoter> voters)
            throws Exception {
        for (var crowd : crowds) BusyBooth.cast(voters.subList(0, crowd), stretch); // warm
        try (var plain = new PlainCommits(site, CONNECTIONS, BusyBooth.bytesOfCast(site))) {
            plain.perSecond(stretch);
            System.out.printf(
                    "%-10s %10s %10s %10s %9s   %s%n",
                    "voters", "casts/s", "median ms", "99th ms", "refused", "of plain commits");
            for (var crowd : crowds) row(plain, voters.subList(0, crowd), crowd);
        }
        steady(voters);
        storm(laurel, booth, voters.subList(0, CONNECTIONS));
        growth(site, booth, voters);
    }

    /** Rounds that take turns with the peer. */
    private void row(PlainCommits plain, List<SteadyVoter> voters, int crowd) throws Exception {
        var rates = new double[ROUNDS];
        var ratios = new double[ROUNDS];
        var last = new Pace();
        for (var round = 0; round < ROUNDS; round++) {
            var peer = plain.perSecond(stretch);
            last = BusyBooth.cast(voters, stretch);
            rates[round] = last.casts() / (double) stretch.toSeconds();
            ratios[round] = rates[round] / peer;
        }
        Arrays.sort(rates);
        Arrays.sort(ratios);
        System.out.printf(
                "%-10d %10.0f %10.1f %10.1f %9d   %.2f (%.2f to %.2f)%n",
                crowd,
                rates[ROUNDS / 2],
                last.slowerThanMs(0.5),
                last.slowerThanMs(0.99),
                last.refusals(),
                ratios[ROUNDS / 2],
                ratios[0],
                ratios[ROUNDS - 1]);
        if (crowd < CONNECTIONS) return;
        bars.atLeast(
                "casts of %d voters to plain commits of 64 connections".formatted(crowd), ratios[ROUNDS / 2], 0.25);
        if (crowd == CONNECTIONS)
            bars.atMost("slowest casts of 64 voters, 99th of 100", last.slowerThanMs(0.99), "ms", 100);
    }

    private void steady(List<SteadyVoter> voters) throws InterruptedException {
        for (var crowd : List.of(CONNECTIONS, voters.size())) {
            var pace = BusyBooth.cast(voters.subList(0, crowd), longStretch);
            bars.atLeast(
                    "casts a second of %d voters for %d s".formatted(crowd, longStretch.toSeconds()),
                    pace.casts() / (double) longStretch.toSeconds(),
                    2_000);
        }
    }

    /** Three times as many pictures as the largest badge service is known to serve on average (shields.io: 770 million a month). */
    private void storm(LaurelProcess laurel, BusyBooth booth, List<SteadyVoter> voters) throws Exception {
        var calm = new double[ROUNDS];
        var beside = new double[ROUNDS];
        var port = URI.create(laurel.base()).getPort();
        for (var round = 0; round < ROUNDS; round++) {
            calm[round] = BusyBooth.cast(voters, stretch).slowerThanMs(0.99);
            try (var storm = new BadgeStorm(port, booth.badge(), BADGES)) {
                beside[round] = BusyBooth.cast(voters, stretch).slowerThanMs(0.99);
                System.out.printf("%,d badges were asked for in %d s%n", storm.end(), stretch.toSeconds());
            }
        }
        Arrays.sort(calm);
        Arrays.sort(beside);
        bars.atMost(
                "slowest casts of 64 voters beside %,d badges a second, to those without".formatted(BADGES),
                beside[ROUNDS / 2] / calm[ROUNDS / 2],
                "times",
                1.2);
    }

    private void growth(LoadSite site, BusyBooth booth, List<SteadyVoter> voters) throws Exception {
        var some = voters.subList(0, CONNECTIONS);
        var few = BusyBooth.cast(some, longStretch).casts();
        try (var context = site.application(BulkBox.class)) {
            BoxFilling.more(context, booth.category(), FEW, many);
        }
        BusyBooth.cast(some, stretch);
        var all = BusyBooth.cast(some, longStretch).casts();
        bars.atLeast(
                "casts with %,d ballots in the box to those with %,d".formatted(many, FEW), all / (double) few, 0.8);
    }
}
