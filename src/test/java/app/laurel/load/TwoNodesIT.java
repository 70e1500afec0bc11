package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import app.laurel.load.LoadSite.ClosedYear;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, each a process of its own. */
class TwoNodesIT {
    private static final Path FOLDER = Path.of("target", "two-nodes-" + System.getProperty("laurel.fork", "1"));
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int VOTERS = 8;
    private static final int MAILS = 3;
    /** What a later version may bring: a table, and a column that the version before does not know. */
    private static final String MIGRATION = """
            create table of_the_next_version (id int not null primary key);
            alter table ballot_draft add column of_the_next_version int null;
            """;

    @Test
    void an_upgrade_goes_node_by_node_with_new_tables_in_between_while_ballots_are_cast() throws Exception {
        try (var site = new LoadSite(FOLDER.resolve("upgrade"));
                var box = new LoadMailbox()) {
            var electorate = site.open(10, VOTERS);
            try (var old = node(site, box, "old");
                    var next = node(site, box, "next")
                            .with("--spring.flyway.locations=classpath:db/migration,filesystem:" + migrations());
                    var proxy = new CuttingProxy(port(old), "no word")) {
                for (var it : List.of(old, next)) it.with("--laurel.url=http://127.0.0.1:" + proxy.port());
                old.startAgain();
                try (var voters = new TirelessVoters(
                        "http://127.0.0.1:" + proxy.port(), electorate, box, Duration.ofMillis(20))) {
                    voters.awaitEach(PATIENCE);
                    next.startAgain();
                    voters.awaitEach(PATIENCE);
                    old.awaitReady();
                    proxy.leadTo(port(next));
                    old.kill();
                    voters.awaitEach(PATIENCE);
                    voters.rest();
                    try (var connection = site.connect()) {
                        BallotJudge.of(connection).judge(voters, VOTERS);
                    }
                }
                assertThatIOException()
                        .as("the way back is the copy")
                        .isThrownBy(old::startAgain)
                        .withMessageContaining("the application ended");
            }
        }
    }

    @Test
    void a_count_and_a_publication_happen_once_and_limits_hold_whichever_node_is_asked() throws Exception {
        try (var site = new LoadSite(FOLDER.resolve("once"));
                var box = new LoadMailbox()) {
            var year = site.closed(1, 5, 300).getFirst();
            try (var one = node(site, box, "one").by(DeskDriver.class);
                    var other = node(site, box, "other").by(DeskDriver.class)) {
                var nodes = List.of(one, other);
                for (var it : nodes) {
                    it.with("--laurel.limits.sign-in-mails-per-address=" + MAILS)
                            .startAgain();
                }
                var desks = nodes.stream().map(it -> new DrivenDesk(site, it)).toList();
                atOnce(desks, "count", year);
                assertThat(desks.getFirst().number("select count(*) from result where edition_id = ?", year))
                        .isEqualTo(1);
                assertThat(desks.getFirst().acts("result.counted", year)).isEqualTo(1);
                desks.getFirst().done("sign", year);
                atOnce(desks, "publish", year);
                assertThat(desks.getFirst().acts("result.published", year)).isEqualTo(1);
                assertThat(desks.getFirst()
                                .number(
                                        "select count(*) from notification_round where kind = 'RESULT' and edition_id = ?",
                                        year))
                        .isEqualTo(1);
                askInTurns(nodes, year.mails().getFirst());
                var mails = "select count(*) from notification_mail where kind = 'SIGN_IN'";
                await().atMost(PATIENCE).until(() -> desks.getFirst().number(mails) >= MAILS);
                Thread.sleep(3_000); // in which one too many would come
                assertThat(desks.getFirst().number(mails))
                        .as("mails that were asked for of two nodes")
                        .isEqualTo(MAILS);
            }
        }
    }

    private static void atOnce(List<DrivenDesk> desks, String act, ClosedYear year) throws Exception {
        try (var hands = Executors.newFixedThreadPool(desks.size())) {
            for (var done : hands.invokeAll(desks.stream()
                    .map(it -> (java.util.concurrent.Callable<String>) () -> it.done(act, year))
                    .toList())) {
                System.out.println(act + ": " + done.get());
            }
        }
    }

    private static void askInTurns(List<LaurelProcess> nodes, String mail) throws IOException {
        for (var time = 0; time < 2 * MAILS; time++) {
            var visitor = new VaadinVisitor(nodes.get(time % 2).base(), "10.9.%d.1".formatted(time));
            try {
                visitor.openForm();
                visitor.sendForm(mail);
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("status 429");
            }
        }
    }

    private static LaurelProcess node(LoadSite site, LoadMailbox box, String name) throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("node-" + name));
        return site.laurel(box, folder)
                .with("--laurel.limits.casts-per-account=100000")
                .with("--laurel.limits.casts-per-network=100000")
                .with("--laurel.limits.sign-in-mails-per-address=1000");
    }

    private static Path migrations() throws IOException {
        var folder = Files.createDirectories(FOLDER.resolve("migrations"));
        Files.writeString(folder.resolve("V900__of_the_next_version.sql"), MIGRATION);
        return folder.toAbsolutePath();
    }

    private static int port(LaurelProcess node) {
        return URI.create(node.base()).getPort();
    }
}
