package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Members cast without pause on two application nodes and three nodes of Galera behind HAProxy, all on this machine's loopback
 * address, while one after the other is killed, stopped or cut off: {@code ./laurel soak cluster}. Afterwards every acknowledged
 * ballot must lie on each node of the database, and every voter have one. It ends by itself, after some ten minutes.
 */
class ClusterSoak {
    private static final int ROUNDS = Integer.getInteger("laurel.rounds", 2);
    private static final int VOTERS = 12;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final RandomGenerator PAUSES =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_130);

    @Test
    void no_acknowledged_ballot_is_lost_whichever_node_is_killed_stopped_or_cut_off() throws Exception {
        assumeTrue(GaleraSettings.isInstalled(), "needs mariadb-server, galera-4 and haproxy");
        try (var box = new LoadMailbox();
                var cluster = new Cluster(Path.of("target", "cluster-soak"))) {
            var electorate = cluster.start(box, VOTERS);
            try (var voters = new TirelessVoters(cluster.base(), electorate, box, Duration.ofMillis(100))) {
                trouble(cluster, voters);
                voters.awaitEach(PATIENCE);
                voters.rest();
                judge(cluster, voters);
            }
            cluster.forget();
        }
    }

    private static void trouble(Cluster cluster, TirelessVoters voters) throws Exception {
        voters.awaitCasts("the start", PATIENCE);
        for (var round = 1; round <= ROUNDS; round++) {
            var writer = cluster.databases().getFirst();
            killed(writer, voters);
            hung(writer, voters);
            cutOff(writer, voters);
            killed(cluster.applications().get(round % 2), voters);
            mostKilled(cluster.databases(), voters);
            allKilled(cluster.databases(), voters);
            System.out.printf("%d of %d rounds, %d casts acknowledged%n", round, ROUNDS, voters.casts());
        }
    }

    private static void killed(GaleraNode node, TirelessVoters voters) throws Exception {
        node.kill();
        await(voters, "the node that writes was killed");
        node.startAgain();
        node.awaitReady();
        await(voters, "the node that writes came back");
    }

    private static void hung(GaleraNode node, TirelessVoters voters) throws Exception {
        node.hang();
        try {
            await(voters, "the node that writes hung");
        } finally {
            node.goOn();
        }
        node.awaitReady();
        await(voters, "the node that hung went on");
    }

    private static void cutOff(GaleraNode node, TirelessVoters voters) throws Exception {
        node.isolate(true);
        await(voters, "the node that writes was cut off from the others");
        node.isolate(false);
        node.awaitReady();
        await(voters, "the node that was cut off is one of them again");
    }

    /** Sessions on the dead node ask for signing in again, on the other one, and find the ballot as it was. */
    private static void killed(LaurelProcess node, TirelessVoters voters) throws Exception {
        node.kill();
        await(voters, "an application node was killed");
        node.startAgain();
        await(voters, "the application node came back");
    }

    /** What is left cannot know whether the others go on: nobody votes, on purpose. */
    private static void mostKilled(List<GaleraNode> databases, TirelessVoters voters) throws Exception {
        var most = databases.subList(1, databases.size());
        most.forEach(GaleraNode::kill);
        Thread.sleep(8_000); // until what is left has noticed
        var before = voters.casts();
        Thread.sleep(3_000);
        assertThat(voters.casts()).as("casts without a majority").isEqualTo(before);
        for (var node : most) node.startAgain();
        for (var node : databases) node.awaitReady();
        await(voters, "a majority of the databases was gone");
    }

    private static void allKilled(List<GaleraNode> databases, TirelessVoters voters) throws Exception {
        databases.forEach(GaleraNode::kill);
        for (var node : databases) node.startAgain();
        for (var node : databases) node.awaitReady();
        await(voters, "all nodes of the database were killed");
    }

    /** A fault only proves something while casts come in. */
    private static void await(TirelessVoters voters, String since) throws InterruptedException {
        var begun = System.nanoTime();
        voters.awaitCasts(since, PATIENCE);
        System.out.printf("%s: as many casts as voters after %.1f s%n", since, (System.nanoTime() - begun) / 1e9);
        Thread.sleep(1_000 + PAUSES.nextLong(2_000));
    }

    private static void judge(Cluster cluster, TirelessVoters voters) throws Exception {
        var judged = new ArrayList<BallotJudge>();
        for (var node : cluster.databases()) judged.add(whatLiesOn(node));
        judged.getFirst().judge(voters, VOTERS);
        assertThat(judged).as("the same on each node").allMatch(judged.getFirst()::equals);
    }

    /** After all that others wrote before is there, too. */
    private static BallotJudge whatLiesOn(GaleraNode node) throws SQLException {
        try (var connection = node.connect();
                var statement = connection.createStatement()) {
            statement.execute("set session wsrep_sync_wait = 1");
            return BallotJudge.of(connection);
        }
    }
}
