package app.laurel.load;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;

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
        var application = new SpringApplication(
                Laurel.class, MovableClock.class, Founder.class, FoundedYears.class, OpenEditions.class);
        try (var context = application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "--laurel.data=" + folder,
                "--db-scheduler.polling-interval=1h",
                "--spring.mail.host=127.0.0.1",
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password())) {
            var names = IntStream.rangeClosed(1, shops)
                    .mapToObj(it -> "쇼핑몰 Shop %02d".formatted(it))
                    .toArray(String[]::new);
            var edition = context.getBean(OpenEditions.class)
                    .anOpenEdition()
                    .withShops(names)
                    .open();
            var founder = context.getBean(Founder.class);
            IntStream.range(0, members).forEach(it -> founder.member(edition.first()));
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
}
