package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What an open ballot of twelve shops, and one of twelve categories, costs in heap a session at rest, against an empty view, in one
 * application of its own and through real requests: {@code ./laurel measure BallotHeap}.
 */
class BallotHeap {
    private static final int VOTERS = 40;
    private static final int HANDS = 8;
    private static final int MEMBERS = 2 * HANDS + 2 * VOTERS;
    private static final double LIMIT_KB = 30;
    private static final double LIMIT_OF_SEVERAL_KB = 40;

    @Test
    void an_open_ballot_of_twelve_shops_costs_at_most_thirty_kilobytes() throws Exception {
        measure("ballot of twelve shops after one save", LIMIT_KB, site -> site.open(12, MEMBERS), voter -> {
            assertThat(voter.call("save", "0,\"one\",\"1:5432\"")).contains("\"version\":1");
        });
    }

    @Test
    void an_open_ballot_of_twelve_categories_of_ten_shops_costs_at_most_forty_kilobytes() throws Exception {
        measure(
                "ballot of twelve categories, all opened and one saved",
                LIMIT_OF_SEVERAL_KB,
                site -> site.openSeveral(12, 10, MEMBERS),
                voter -> {
                    for (var number = 1; number <= 12; number++) {
                        assertThat(voter.call("paper", Integer.toString(number)))
                                .contains("\"shops\"");
                    }
                    assertThat(voter.call("save", "1,0,\"one\",\"1:5432\"")).contains("\"version\":1");
                });
    }

    private static void measure(String name, double limit, Function<LoadSite, LoadSite.Electorate> open, Hand hand)
            throws Exception {
        try (var site = new LoadSite(Path.of("target", "load-heap"));
                var box = new LoadMailbox()) {
            var electorate = open.apply(site);
            try (var laurel = site.laurel(box)) {
                laurel.with("--laurel.limits.sign-in-mails-per-network=100")
                        .with("--laurel.limits.sign-in-mails-of-all=10000")
                        .startAgain();
                var crowd = new Crowd(laurel, electorate, box, hand);
                crowd.vote(2 * VOTERS, HANDS); // wakes everything that is made once
                crowd.look(2 * VOTERS + HANDS, HANDS);
                var begin = LiveHeap.of(laurel);
                crowd.look(0, VOTERS);
                var views = LiveHeap.of(laurel);
                crowd.vote(VOTERS, VOTERS);
                var ballots = LiveHeap.of(laurel);
                var view = (views - begin) / VOTERS;
                var ballot = (ballots - views) / VOTERS;
                System.out.printf("heap a session at rest: account page %.1f kB, %s %.1f kB%n", view, name, ballot);
                assertThat(ballot).isLessThanOrEqualTo(limit);
            }
        }
    }

    /** What somebody does with an open ballot, who then pauses. */
    @FunctionalInterface
    private interface Hand {
        void fillIn(VaadinVisitor voter) throws IOException;
    }

    /** People who sign in and open the ballot or another view; eight at a time, for mail takes a second. */
    private record Crowd(LaurelProcess laurel, LoadSite.Electorate electorate, LoadMailbox box, Hand hand) {
        void vote(int first, int voters) throws Exception {
            visit(first, voters, it -> {
                it.openBallot(electorate.route());
                hand.fillIn(it);
            });
        }

        void look(int first, int voters) throws Exception {
            visit(first, voters, it -> it.open("account"));
        }

        private void visit(int first, int voters, Hand what) throws Exception {
            try (var hands = Executors.newFixedThreadPool(HANDS)) {
                var visits = IntStream.range(first, first + voters)
                        .mapToObj(at -> (Callable<Void>) () -> {
                            var visitor = new VaadinVisitor(laurel.base(), "10.0." + at + ".1");
                            visitor.signIn(electorate.mails().get(at), box);
                            what.fillIn(visitor);
                            return null;
                        })
                        .toList();
                for (var visit : hands.invokeAll(visits)) visit.get();
            }
        }
    }
}
