package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** What a database holds after the trouble: every acknowledged receipt number, and one ballot of each voter, the last acknowledged. */
record BallotJudge(Set<String> standing, Set<String> superseded, int ballots) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

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
        var lost = new HashSet<>(acknowledged);
        lost.removeAll(standing);
        lost.removeAll(superseded);
        var last = voters.lastAcknowledged();
        System.out.printf(
                "%d casts acknowledged, %d lost, %d ballots of %d voters, %d of whom know for certain what stands%n",
                acknowledged.size(), lost.size(), ballots, people, last.size());
        assertThat(lost).isEmpty();
        assertThat(ballots).isEqualTo(people);
        assertThat(last).as("voters who are in no doubt").hasSizeGreaterThan(people / 2);
        assertThat(standing)
                .as("the last acknowledged ballot of each of them stands, not an earlier one")
                .containsAll(last);
    }

    private static Set<String> numbers(Connection database, String query) throws SQLException {
        var numbers = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) numbers.add(number(rows.getBytes(1)));
        }
        return numbers;
    }

    /** The first 60 bits of a commitment in Crockford's base 32, written anew here, so that two hands agree on it. */
    private static String number(byte[] commitment) {
        var bits = ByteBuffer.wrap(commitment).getLong();
        var signs = new StringBuilder();
        for (var at = 0; at < 12; at++) {
            signs.append(at > 0 && at % 4 == 0 ? "-" : "").append(SIGNS.charAt((int) (bits >>> (59 - 5 * at)) & 31));
        }
        return signs.toString();
    }
}
