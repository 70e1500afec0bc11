package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What an open ballot of twelve shops costs in heap a session at rest, against an empty view, in one application of its own and
 * through real requests: {@code ./laurel test -Dtest=BallotHeap -DskipITs}.
 */
class BallotHeap {
    private static final int VOTERS = 40;
    private static final double LIMIT_KB = 30;
    private static final Pattern USED = Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K");

    @Test
    void an_open_ballot_of_twelve_shops_costs_at_most_thirty_kilobytes() throws Exception {
        try (var site = new LoadSite(Path.of("target", "load-heap"));
                var box = new PostBox()) {
            var electorate = site.open(12, 2 + 2 * VOTERS);
            try (var laurel = site.laurel(box)) {
                laurel.with("--laurel.limits.sign-in-mails-per-network=100").startAgain();
                visit(laurel, electorate, box, 2 * VOTERS, "", 2); // wakes everything that is made once
                var begin = used(laurel);
                visit(laurel, electorate, box, 0, "account", VOTERS);
                var views = used(laurel);
                visit(laurel, electorate, box, VOTERS, "", VOTERS);
                var ballots = used(laurel);
                var view = (views - begin) / (double) VOTERS;
                var ballot = (ballots - views) / (double) VOTERS;
                System.out.printf(
                        "heap a session at rest: account page %.1f kB, ballot of twelve shops after one save %.1f kB%n",
                        view, ballot);
                assertThat(ballot).isLessThanOrEqualTo(LIMIT_KB);
            }
        }
    }

    /** Each signs in and opens the ballot, or another view; a ballot is marked and saved once, as by someone who then pauses. */
    private static List<VaadinVisitor> visit(
            LaurelProcess laurel, LoadSite.Electorate electorate, PostBox box, int first, String view, int voters)
            throws IOException {
        var visitors = new ArrayList<VaadinVisitor>();
        for (var at = first; at < first + voters; at++) {
            var visitor = new VaadinVisitor(laurel.base(), "10.0." + at + ".1");
            visitor.signIn(electorate.mails().get(at), box);
            if (view.isEmpty()) {
                visitor.openBallot(electorate.route());
                assertThat(visitor.call("save", "0,\"one\",\"1:5432\"")).contains("\"version\":1");
            } else visitor.open(view);
            visitors.add(visitor);
        }
        return visitors;
    }

    /** Live heap in kB after full collections, told by the running process itself. */
    private static long used(LaurelProcess laurel) throws IOException {
        for (var collected = 0; collected < 3; collected++) jcmd(laurel, "GC.run");
        var told = USED.matcher(jcmd(laurel, "GC.heap_info"));
        var sum = 0L;
        while (told.find()) sum += Long.parseLong(told.group(1));
        assertThat(sum).as("heap told by jcmd").isPositive();
        return sum;
    }

    private static String jcmd(LaurelProcess laurel, String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(laurel.pid()), command)
                .redirectErrorStream(true)
                .start();
        return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
