package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What an open ballot of twelve shops costs in heap a session at rest, against an empty view, in one application of its own and
 * through real requests: {@code ./laurel measure BallotHeap}.
 */
class BallotHeap {
    private static final int VOTERS = 40;
    private static final int HANDS = 8;
    private static final double LIMIT_KB = 30;
    private static final int SETTLING = 15;
    private static final double STILL_KB = 16;
    private static final Pattern LIVE = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    @Test
    void an_open_ballot_of_twelve_shops_costs_at_most_thirty_kilobytes() throws Exception {
        try (var site = new LoadSite(Path.of("target", "load-heap"));
                var box = new LoadMailbox()) {
            var electorate = site.open(12, 2 * HANDS + 2 * VOTERS);
            try (var laurel = site.laurel(box)) {
                laurel.with("--laurel.limits.sign-in-mails-per-network=100")
                        .with("--laurel.limits.sign-in-mails-of-all=10000")
                        .startAgain();
                visit(laurel, electorate, box, 2 * VOTERS, "", HANDS); // wakes everything that is made once
                visit(laurel, electorate, box, 2 * VOTERS + HANDS, "account", HANDS);
                var begin = used(laurel);
                visit(laurel, electorate, box, 0, "account", VOTERS);
                var views = used(laurel);
                visit(laurel, electorate, box, VOTERS, "", VOTERS);
                var ballots = used(laurel);
                var view = (views - begin) / VOTERS;
                var ballot = (ballots - views) / VOTERS;
                System.out.printf(
                        "heap a session at rest: account page %.1f kB, ballot of twelve shops after one save %.1f kB%n",
                        view, ballot);
                assertThat(ballot).isLessThanOrEqualTo(LIMIT_KB);
            }
        }
    }

    /** Each signs in and opens the ballot, or another view; eight at a time, for mail takes a second. */
    private static List<VaadinVisitor> visit(
            LaurelProcess laurel, LoadSite.Electorate electorate, LoadMailbox box, int first, String view, int voters)
            throws Exception {
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var visits = IntStream.range(first, first + voters)
                    .mapToObj(at -> (Callable<VaadinVisitor>) () -> visit(laurel, electorate, box, at, view))
                    .toList();
            var visitors = new ArrayList<VaadinVisitor>();
            for (var visit : hands.invokeAll(visits)) visitors.add(visit.get());
            return visitors;
        }
    }

    /** A ballot is marked and saved once, as by someone who then pauses. */
    private static VaadinVisitor visit(
            LaurelProcess laurel, LoadSite.Electorate electorate, LoadMailbox box, int at, String view)
            throws IOException {
        var visitor = new VaadinVisitor(laurel.base(), "10.0." + at + ".1");
        visitor.signIn(electorate.mails().get(at), box);
        if (view.isEmpty()) {
            visitor.openBallot(electorate.route());
            assertThat(visitor.call("save", "0,\"one\",\"1:5432\"")).contains("\"version\":1");
        } else visitor.open(view);
        return visitor;
    }

    /** Live objects in kB, told by the running process itself, once what the visits left behind is gone. */
    private static double used(LaurelProcess laurel) throws Exception {
        var before = live(laurel);
        for (var asked = 0; asked < SETTLING; asked++) {
            Thread.sleep(1_000);
            var now = live(laurel);
            if (Math.abs(now - before) < STILL_KB) return now;
            before = now;
        }
        return before;
    }

    /** Counting the classes is preceded by a full collection. */
    private static double live(LaurelProcess laurel) throws IOException {
        var told = LIVE.matcher(jcmd(laurel, "GC.class_histogram"));
        assertThat(told.find()).as("live objects told by jcmd").isTrue();
        return Long.parseLong(told.group(1)) / 1_000.0;
    }

    private static String jcmd(LaurelProcess laurel, String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(laurel.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
