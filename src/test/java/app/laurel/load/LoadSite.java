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
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryOrder;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.YearsOfSeveral;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A database of its own with one edition in voting and its members, made before the application under test starts. */
final class LoadSite implements AutoCloseable {
    private final Path folder;
    private final LoadDatabase database;

    /** An empty database in an empty folder. */
    LoadSite(Path folder) throws IOException {
        this(emptied(folder), LoadDatabase.embedded(folder.resolve("database")));
    }

    /** On a database that is empty. */
    LoadSite(Path folder, LoadDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    private static Path emptied(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
        return Files.createDirectories(folder);
    }

    /** A Laurel that works on this database, not started before the edition stands. */
    LaurelProcess laurel(LoadMailbox box) throws IOException {
        return laurel(box, folder);
    }

    /** The same with a folder of its own, as one of several. */
    LaurelProcess laurel(LoadMailbox box, Path own) throws IOException {
        return new LaurelProcess(database.url(), database.user(), database.password(), box, own);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** Opens an edition of this many shops that takes votes for another day, with this many members. */
    Electorate open(int shops, int members) {
        try (var context = application()) {
            var edition = edition(context, shops);
            members(context, edition.first(), members);
            return electorate(context, edition.community().slug() + "/" + edition.year() + "/vote");
        }
    }

    /** The same with this many categories, each of so many shops. */
    Electorate openSeveral(int categories, int shops, int members) {
        try (var context = application()) {
            var slugs = IntStream.rangeClosed(1, categories)
                    .mapToObj("category-%d"::formatted)
                    .toArray(String[]::new);
            var year = context.getBean(YearsOfSeveral.class).open(shops, CategoryOrder.RULES, slugs);
            members(context, year.first(), members);
            return electorate(context, year.route());
        }
    }

    private static Electorate electorate(ApplicationContext context, String route) {
        var sql = context.getBean(DSLContext.class);
        sql.execute("update edition set voting_closes_at = utc_timestamp() + interval 1 day, publishes_at = null");
        sql.execute("delete from scheduled_tasks");
        sql.execute("delete from notification_round");
        var mails = sql.fetchValues("select mail from community_account where mail like 'member%' order by id");
        return new Electorate(route, mails.stream().map(String::valueOf).toList());
    }

    /** Years that were closed a minute ago, each with members of its own and as many ballots of people whom nobody knows. */
    List<ClosedYear> closed(int years, int members, int ballots) {
        try (var context = application()) {
            var closed = new ArrayList<ClosedYear>();
            for (var number = 0; number < years; number++) {
                var edition = edition(context, 6);
                ManyBallots.cast(context.getBean(BallotBox.class), edition, ballots);
                closed.add(new ClosedYear(edition.id().value(), members(context, edition.first(), members), ballots));
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

    /** A Laurel in this process, to make what is there, with these makers besides. */
    ConfigurableApplicationContext application(Class<?>... more) {
        var application = new SpringApplication(
                Laurel.class,
                OneSecurityContext.class,
                JobsAtRest.class,
                MovableClock.class,
                Founder.class,
                FoundedYears.class,
                OpenEditions.class,
                SeveralCategories.class,
                YearsOfSeveral.class);
        application.addPrimarySources(List.of(more));
        return application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "--laurel.data=" + folder,
                "--spring.mail.host=127.0.0.1",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
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

    private static List<String> members(ApplicationContext context, Moderator by, int members) {
        var founder = context.getBean(Founder.class);
        return IntStream.range(0, members)
                .mapToObj(it -> founder.mailOf(founder.member(by)).value())
                .toList();
    }

    /** Ends the database as a power cut would; its owner starts it again on what the disk holds. */
    void killDatabase() throws IOException {
        var server = servers().stream().findFirst().orElseThrow(() -> new IOException("no database server runs"));
        server.destroyForcibly();
        server.onExit().join();
    }

    List<ProcessHandle> servers() {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().command().orElse("").matches(".*(mariadbd|mysqld)"))
                .toList();
    }

    @Override
    public void close() {
        database.end().run();
    }

    /** Where to vote, and who may. */
    record Electorate(String route, List<String> mails) {}

    /** A year that waits for its count, and whom its result is mailed to. */
    record ClosedYear(int id, List<String> mails, int ballots) {}
}
