package app.laurel.bench;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.TestDatabase;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.BulkBox;
import app.laurel.base.Progress;
import app.laurel.edition.Editions;
import app.laurel.tally.Tallies;
import app.laurel.tally.document.CountDocument;
import app.laurel.tally.document.ResultCodec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestContextManager;

/** From the sealed ballots in MariaDB to the result document, against SQL on the same marks and against plain reading. */
final class EndToEnd {
    private static final int AT_ONCE = 5_000;
    private static final int FEW = 1_000;
    private static final long SETTLING_NANOS = 15_000_000_000L;

    private final ApplicationContext application;
    private final OpenEdition year;

    private EndToEnd(ApplicationContext application, OpenEdition year) {
        this.application = application;
        this.year = year;
    }

    static void run(ApplicationContext application, int ballots, Bars bars) throws Exception {
        System.out.printf("%nend to end: %d sealed ballots in MariaDB, one row a mark beside them%n", ballots);
        try (var rows = new MarkRows(TestDatabase.shared())) {
            with(application, FEW, (ballot, row) -> {}).settle();
            var bench = with(application, ballots, rows::add);
            rows.finish();
            bench.contest(rows, bars);
        }
    }

    /** A shut box of so many ballots, whose marks are also handed on. */
    private static EndToEnd with(ApplicationContext application, int ballots, BoxFilling.MarkTaker marks)
            throws Exception {
        var open = application
                .getBean(OpenEditions.class)
                .anOpenEdition()
                .withShops(IntStream.rangeClosed(10, 9 + MadeBallots.SHOPS)
                        .mapToObj(it -> "Shop " + it)
                        .toArray(String[]::new))
                .open();
        var bench = new EndToEnd(application, open);
        BoxFilling.of(application, open.category(), ballots, marks);
        application.getBean(OpenEditions.class).close(open);
        application.getBean(BallotBox.class).shut(open.category());
        return bench;
    }

    /**
     * Runs every side on few ballots, thousands of times: what runs once a document, and not once a ballot, is compiled only then,
     * and the compiler's time would be taken for that of the ballots.
     */
    private void settle() {
        var box = application.getBean(BulkBox.class);
        var begun = System.nanoTime();
        while (System.nanoTime() - begun < SETTLING_NANOS) {
            document();
            box.readAndThrowAway(year.category());
            box.openAndThrowAway(year.category());
        }
    }

    /** The whole application without a web server, as the tests have it; its end comes with that of the process. */
    static ApplicationContext start() {
        return new TestContextManager(Start.class).getTestContext().getApplicationContext();
    }

    @LaurelTest
    private static final class Start {}

    private void contest(MarkRows rows, Bars bars) throws Exception {
        var weights = application.getBean(Editions.class).get(year.id()).rules().criteria().stream()
                .map(it -> it.weight())
                .toList();
        var box = application.getBean(BulkBox.class);
        Bars.requireEqual("the composites of every shop", profiles(document()), rows.profiles(weights));
        System.out.printf("  %d bytes are read%n", box.readAndThrowAway(year.category()));
        var sides = new LinkedHashMap<String, Callable<?>>();
        sides.put("laurel to the document", this::document);
        sides.put("sql aggregate", () -> rows.profiles(weights));
        sides.put("reading only", () -> box.readAndThrowAway(year.category()));
        sides.put("reading and unsealing", () -> box.openAndThrowAway(year.category()));
        var contest = Contest.of(sides);
        contest.print();
        bars.atLeast("count", contest, "sql aggregate", "laurel to the document", 4);
        bars.atMost("count to reading", contest, "laurel to the document", "reading only", 1.5);
        bars.tell("count to reading and unsealing", contest, "laurel to the document", "reading and unsealing");
    }

    /** The bytes that moderators sign. */
    private byte[] document() {
        var tally = application.getBean(Tallies.class).count(year.category(), Progress.NONE);
        return CountDocument.of(tally.published(), tally.count(), null);
    }

    private static Map<Integer, List<List<Long>>> profiles(byte[] document) {
        var profiles = new TreeMap<Integer, List<List<Long>>>();
        ResultCodec.decode(document)
                .standings()
                .forEach(it -> profiles.put(
                        it.shop(),
                        it.profile().stream()
                                .map(count -> List.of((long) count.grade(), count.ballots()))
                                .toList()));
        return profiles;
    }
}
