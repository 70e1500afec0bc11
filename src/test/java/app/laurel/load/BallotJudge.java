package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;

/** What a database holds after the trouble: every acknowledged receipt number, and one ballot of each voter, the last acknowledged. */
record BallotJudge(ReceiptNumbers standing, ReceiptNumbers superseded, int ballots) {
    static BallotJudge of(Connection database) throws SQLException {
        var standing = numbers(database, "select commitment from ballot");
        var superseded = numbers(database, "select commitment from ballot_superseded");
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from ballot")) {
            row.next();
            return new BallotJudge(standing, superseded, row.getInt(1));
        }
    }

    void judge(TirelessVoters voters, int people) {
        var acknowledged = voters.acknowledged();
        var lost = acknowledged.missingIn(standing, superseded);
        var last = voters.lastAcknowledged();
        System.out.printf(
                "%,d casts acknowledged, %d lost, %d ballots of %d voters, %d of whom know for certain what stands%n",
                acknowledged.size(), lost, ballots, people, last.size());
        assertThat(lost).as("acknowledged ballots that are not there").isZero();
        assertThat(ballots).isEqualTo(people);
        assertThat(last.size()).as("voters who are in no doubt").isGreaterThan(people / 2);
        assertThat(last.missingIn(standing))
                .as("last acknowledged ballots of theirs that do not stand")
                .isZero();
    }

    private static ReceiptNumbers numbers(Connection database, String query) throws SQLException {
        var numbers = new ReceiptNumbers();
        try (var statement = database.createStatement()) {
            statement.setFetchSize(10_000);
            try (var rows = statement.executeQuery(query)) {
                // why: a receipt says the first 60 bits of a commitment
                while (rows.next())
                    numbers.add(ByteBuffer.wrap(rows.getBytes(1)).getLong() >>> 4);
            }
        }
        return numbers;
    }
}
