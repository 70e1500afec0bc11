package app.laurel.load;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.JobsAtRest;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OneSecurityContext;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.ballot.Choice;
import app.laurel.ballot.Marks;
import app.laurel.ballot.Voter;
import app.laurel.base.id.MemberId;
import app.laurel.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of its own with one edition in voting and its members, made before the application under test starts. */
final class LoadSite implements AutoCloseable {
    private final Path folder;
    private final EmbeddedDatabase database;

    /** An empty database in an empty folder. */
    LoadSite(Path folder) throws IOException {
        this.folder = folder;
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(it -> it.toFile().delete());
            }
        }
        Files.createDirectories(folder);
        database = EmbeddedDatabase.start(folder.resolve("database"));
    }

    String url() {
        return database.jdbcUrl();
    }

    /** A Laurel that works on this database, not started before the edition stands. */
    LaurelProcess laurel(LoadMailbox box) throws IOException {
        return new LaurelProcess(url(), database.username(), database.password(), box, folder);
    }

    java.sql.Connection connect() throws java.sql.SQLException {
        return java.sql.DriverManager.getConnection(url(), database.username(), database.password());
    }

    /** Opens an edition of this many shops that takes votes for another day, with this many members. */
    Electorate open(int shops, int members) {
        try (var context = application()) {
            var edition = edition(context, shops);
            members(context, edition, members);
            var sql = context.getBean(DSLContext.class);
            sql.execute("update edition set voting_closes_at = utc_timestamp() + interval 1 day, publishes_at = null");
            sql.execute("delete from scheduled_tasks");
            sql.execute("delete from notification_round");
            var mails = sql.fetchValues("select mail from community_account where mail like 'member%' order by id");
            return new Electorate(
                    edition.community().slug() + "/" + edition.year() + "/vote",
                    mails.stream().map(String::valueOf).toList());
        }
    }

    /** Years that were closed a minute ago, each with members of its own and as many ballots of people whom nobody knows. */
    List<ClosedYear> closed(int years, int members, int ballots) {
        try (var context = application()) {
            var closed = new ArrayList<ClosedYear>();
            for (var number = 0; number < years; number++) {
                var edition = edition(context, 6);
                cast(context.getBean(BallotBox.class), edition, ballots);
                closed.add(new ClosedYear(edition.id().value(), members(context, edition, members), ballots));
            }
            var sql = context.getBean(DSLContext.class);
            sql.execute(
                    "update edition set voting_closes_at = utc_timestamp() - interval 1 minute, publishes_at = null");
            for (var table : List.of("scheduled_tasks", "notification_round", "notification_mail")) {
                sql.execute("delete from " + table);
            }
            return closed;
        }
    }

    private ConfigurableApplicationContext application() {
        var application = new SpringApplication(
                Laurel.class,
                OneSecurityContext.class,
                JobsAtRest.class,
                MovableClock.class,
                Founder.class,
                FoundedYears.class,
                OpenEditions.class);
        return application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "--laurel.data=" + folder,
                "--spring.mail.host=127.0.0.1",
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password());
    }

    private static OpenEdition edition(ApplicationContext context, int shops) {
        var names = IntStream.rangeClosed(1, shops)
                .mapToObj(it -> "쇼핑몰 Shop %02d".formatted(it))
                .toArray(String[]::new);
        return context.getBean(OpenEditions.class)
                .anOpenEdition()
                .withShops(names)
                .open();
    }

    private static List<String> members(ApplicationContext context, OpenEdition edition, int members) {
        var founder = context.getBean(Founder.class);
        return IntStream.range(0, members)
                .mapToObj(it -> founder.mailOf(founder.member(edition.first())).value())
                .toList();
    }

    /** The first shop is marked best, and the others in turns. */
    private static void cast(BallotBox box, OpenEdition edition, int ballots) {
        for (var ballot = 0; ballot < ballots; ballot++) {
            var marks = new TreeMap<Integer, byte[]>();
            for (var shop = 1; shop <= edition.shops().size(); shop++) {
                var mark = (byte) (shop == 1 ? 5 : 1 + (ballot + shop) % 4);
                marks.put(shop, new byte[] {mark, mark, mark, mark});
            }
            var voter = new Voter.OfMember(new MemberId(1_000_000 + ballot));
            box.cast(voter, edition.category(), new Choice(1, new Marks(4, marks)));
        }
    }

    /** Ends the database as a power cut would; its owner starts it again on what the disk holds. */
    void killDatabase() throws IOException {
        var server = ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().command().orElse("").matches(".*(mariadbd|mysqld)"))
                .findFirst()
                .orElseThrow(() -> new IOException("no database server runs"));
        server.destroyForcibly();
        server.onExit().join();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Where to vote, and who may. */
    record Electorate(String route, List<String> mails) {}

    /** A year that waits for its count, and whom its result is mailed to. */
    record ClosedYear(int id, List<String> mails, int ballots) {}
}
