package app.laurel.bench;

import app.laurel.count.AwardRules;
import app.laurel.count.PackedBallots;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/** The same ballots in DuckDB in this process, on one thread: one row a ballot, one column a mark, which suits it best. */
final class DuckCount implements AutoCloseable {
    private static final int SHOPS = MadeBallots.SHOPS;
    private static final int CRITERIA = MadeBallots.CRITERIA;

    private final DuckDBConnection connection;
    private final Statement statement;
    private final AwardRules rules;

    DuckCount(PackedBallots ballots) throws SQLException {
        rules = ballots.rules();
        connection = DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
        statement = connection.createStatement();
        statement.execute("set threads = 1");
        statement.execute("create table ballot (%s)".formatted(all("m%1$d_%2$d utinyint", ", ")));
        try (var rows = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "ballot")) {
            for (var ballot = 0; ballot < ballots.size(); ballot++) {
                rows.beginRow();
                for (var mark : ballots.marks(ballot)) {
                    if (mark == 0 || mark == (byte) AwardRules.NO_OPINION) {
                        rows.appendNull();
                    } else {
                        rows.append(mark);
                    }
                }
                rows.endRow();
            }
        }
    }

    /** All that the methods read: pairs in both readings, the composites of each shop, the marks on each criterion. */
    CountFigures count() throws SQLException {
        statement.execute("create or replace temp table rating as select %s from ballot where %s >= %d"
                .formatted(
                        shops("coalesce(" + composite() + ", 0)::usmallint as x%1$d", ", "),
                        shops("(" + composite() + " is not null)::int", " + "),
                        rules.minimumShops()));
        return new CountFigures(pairs(), profiles(), marks());
    }

    /** The sum of a shop's weighted marks; null where one is. */
    private String composite() {
        return IntStream.range(0, CRITERIA)
                .mapToObj(it -> rules.weights().get(it) + " * m%1$d_" + it + "::usmallint")
                .collect(Collectors.joining(" + "));
    }

    /** Who stands above whom, and how many ballots rate both and each: from these follow both readings. */
    private List<Long> pairs() throws SQLException {
        var wanted = new ArrayList<String>();
        for (var one = 0; one < SHOPS; one++) {
            for (var other = 0; other < SHOPS; other++) {
                if (one != other) {
                    wanted.add("count_if(x%d > x%d)".formatted(one, other));
                }
                if (one <= other) {
                    wanted.add("count_if(x%d > 0 and x%d > 0)".formatted(one, other));
                }
            }
        }
        return CountFigures.pairs(numbers("select %s from rating".formatted(String.join(", ", wanted))), SHOPS);
    }

    private List<Long> profiles() throws SQLException {
        var found = new ArrayList<Long>();
        for (var shop = 0; shop < SHOPS; shop++) {
            found.addAll(
                    numbers("select x%d as x, count(*) from rating where x > 0 group by 1 order by 1".formatted(shop)));
        }
        return found;
    }

    private List<Long> marks() throws SQLException {
        var found = new ArrayList<Long>();
        for (var criterion = 0; criterion < CRITERIA; criterion++) {
            var own = criterion;
            var columns = shops("m%1$d_" + own, ", ");
            statement.execute("create or replace temp table mark as select %s from ballot where %s >= %d"
                    .formatted(columns, shops("(m%1$d_" + own + " is not null)::int", " + "), rules.minimumShops()));
            for (var shop = 0; shop < SHOPS; shop++) {
                found.addAll(numbers("select m%d_%d as m, count(*) from mark where m is not null group by 1 order by 1"
                        .formatted(shop, criterion)));
            }
        }
        return found;
    }

    private List<Long> numbers(String sql) throws SQLException {
        var found = new ArrayList<Long>();
        try (var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    found.add(rows.getLong(column));
                }
            }
        }
        return found;
    }

    private static String shops(String pattern, String between) {
        return IntStream.range(0, SHOPS).mapToObj(pattern::formatted).collect(Collectors.joining(between));
    }

    private static String all(String pattern, String between) {
        return IntStream.range(0, SHOPS * CRITERIA)
                .mapToObj(it -> pattern.formatted(it / CRITERIA, it % CRITERIA))
                .collect(Collectors.joining(between));
    }

    @Override
    public void close() throws SQLException {
        statement.close();
        connection.close();
    }
}
