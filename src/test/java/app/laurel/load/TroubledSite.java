package app.laurel.load;

import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** A Laurel and its database, with a proxy before each, to which trouble happens while its members vote. */
final class TroubledSite implements AutoCloseable {
    private static final Duration READING_ONLY = Duration.ofSeconds(3);
    private static final Duration TURNED = Duration.ofSeconds(4);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of what voters do all the time who are thrown out again and again. */
    private static final Map<String, Integer> LIMITS = Map.of(
            "sign-in-mails-per-network", 1_000,
            "sign-in-mails-per-address", 1_000,
            "sign-in-mails-of-all", 100_000,
            "casts-per-account", 100_000,
            "casts-per-network", 100_000);

    private final OwnServer server;
    private final CuttingProxy commits;
    private final CuttingProxy casts;
    private final LaurelProcess laurel;
    private final LoadSite.Electorate electorate;
    private final LoadSite site;
    private long turns;

    /** Starts all of it in an empty folder, with so many members who may vote. */
    TroubledSite(Path folder, LoadMailbox box, int voters) throws IOException {
        server = OwnServer.start(folder.resolve("database"));
        site = new LoadSite(folder, new LoadDatabase(server.url(), server.user(), server.password(), server::close));
        electorate = site.open(10, voters);
        commits = new CuttingProxy(
                URI.create(server.url().substring("jdbc:".length())).getPort(), "COMMIT");
        laurel = site.laurel(box);
        casts = new CuttingProxy(URI.create(laurel.base()).getPort(), "\"cast\"");
        laurel.by(TurnedClock.class)
                .with("--laurel.url=" + base())
                .with("--spring.datasource.url=jdbc:mariadb://127.0.0.1:%d/laurel?sslMode=disable"
                        .formatted(commits.port()));
        LIMITS.forEach((limit, permits) -> laurel.with("--laurel.limits." + limit + "=" + permits));
        laurel.startAgain();
    }

    /** Where its members come. */
    String base() {
        return "http://127.0.0.1:" + casts.port();
    }

    LoadSite.Electorate electorate() {
        return electorate;
    }

    /** Returns once it is over, and casts may be expected again. */
    void suffer(Mishap mishap) throws Exception {
        switch (mishap) {
            case APPLICATION_KILLED -> {
                laurel.kill();
                laurel.startAgain();
            }
            case DATABASE_KILLED -> {
                server.kill();
                server.startAgain();
            }
            case ALL_KILLED -> {
                server.kill();
                laurel.kill();
                server.startAgain();
                laurel.startAgain();
            }
            case COMMIT_CUT -> cut(commits);
            case ANSWER_CUT -> cut(casts);
            case READ_ONLY -> readOnly();
            case CLOCK_TURNED -> {
                turn("PT1H");
                turn("PT-1H");
                turn("PT0S");
            }
        }
    }

    private static void cut(CuttingProxy proxy) throws IOException, InterruptedException {
        var before = proxy.cuts();
        proxy.cut();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (proxy.cuts() == before) {
            if (System.nanoTime() > end) throw new IOException("nothing was sent that could be cut");
            Thread.sleep(2);
        }
    }

    private void readOnly() throws SQLException, InterruptedException {
        server.readOnly(true);
        try {
            Thread.sleep(READING_ONLY);
        } finally {
            server.readOnly(false);
        }
    }

    private void turn(String fast) throws IOException, InterruptedException {
        laurel.say(fast);
        laurel.awaitWords(TurnedClock.SAYS, ++turns, PATIENCE);
        Thread.sleep(TURNED);
    }

    /** Starts the database again where it gave up by itself, as its service would. */
    void mendDatabase() throws IOException {
        if (!server.isAlive()) server.startAgain();
    }

    /** What lies in the database. */
    BallotJudge whatLiesThere() throws SQLException {
        try (var connection = site.connect()) {
            return BallotJudge.of(connection);
        }
    }

    @Override
    public void close() throws IOException {
        laurel.close();
        commits.close();
        casts.close();
        site.close();
    }
}
