package app.laurel.bench;

import app.laurel.TestDatabase;
import app.laurel.count.AwardRules;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same marks in the plainest table, one row each, with an index that holds all that the aggregate reads, in its order. */
final class MarkRows implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 20_000;

    private final Connection connection;
    private final Statement statement;
    private final StringBuilder waiting = new StringBuilder();
    private int rows;

    MarkRows(TestDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        statement = connection.createStatement();
        statement.execute(
                "create table bench_mark (voter int not null, shop tinyint not null, criterion tinyint not null,"
                        + " mark tinyint not null)");
    }

    void add(int voter, byte[] marks) throws SQLException {
        for (var at = 0; at < marks.length; at++) {
            if (marks[at] != 0 && marks[at] != (byte) AwardRules.NO_OPINION) {
                waiting.append(waiting.isEmpty() ? "insert into bench_mark values (" : ",(")
                        .append(voter)
                        .append(',')
                        .append(1 + at / MadeBallots.CRITERIA)
                        .append(',')
                        .append(1 + at % MadeBallots.CRITERIA)
                        .append(',')
                        .append(marks[at])
                        .append(')');
                rows++;
            }
        }
        if (rows >= ROWS_AT_ONCE) {
            flush();
        }
    }

    private void flush() throws SQLException {
        if (!waiting.isEmpty()) {
            statement.execute(waiting.toString());
        }
        waiting.setLength(0);
        rows = 0;
    }

    void finish() throws SQLException {
        flush();
        statement.execute("alter table bench_mark add key covering (voter, shop, criterion, mark)");
        statement.execute("analyze table bench_mark");
    }

    /** For each shop the composites and how many ballots give each, from the complete ratings. */
    Map<Integer, List<List<Long>>> profiles(List<Integer> weights) throws SQLException {
        var weighted = IntStream.range(0, weights.size())
                .mapToObj(it -> "when %d then %d".formatted(it + 1, weights.get(it)))
                .collect(Collectors.joining(" ", "sum(mark * case criterion ", " end)"));
        var sql = "select shop, x, count(*) from (select voter, shop, %s as x from bench_mark group by voter, shop"
                        .formatted(weighted)
                + " having count(*) = %d) as rating group by shop, x order by shop, x".formatted(weights.size());
        var profiles = new TreeMap<Integer, List<List<Long>>>();
        try (var found = statement.executeQuery(sql)) {
            while (found.next()) {
                profiles.computeIfAbsent(found.getInt(1), it -> new ArrayList<>())
                        .add(List.of(found.getLong(2), found.getLong(3)));
            }
        }
        return profiles;
    }

    @Override
    public void close() throws SQLException {
        statement.execute("drop table bench_mark");
        connection.close();
    }
}
