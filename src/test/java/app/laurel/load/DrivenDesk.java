package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.load.LoadSite.ClosedYear;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** The desk of an application that a {@link DeskDriver} listens in: has acts done, and looks up in its database what was. */
record DrivenDesk(LoadSite site, LaurelProcess laurel) {
    /** For one act, and for what goes on by itself after a start. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Has this done to the year, which must succeed; how many milliseconds it took. */
    long timed(String act, ClosedYear year) throws IOException {
        var began = System.nanoTime();
        assertThat(done(act, year)).isIn("Counted " + year.ballots(), "Published");
        return Math.max(1, Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    /** Has this begun. */
    void begin(String act, ClosedYear year) throws IOException {
        var words = "begins " + act + " " + year.id();
        var before = laurel.said(words).size();
        laurel.say(act + " " + year.id());
        laurel.awaitWords(words, before + 1L, PATIENCE);
    }

    /** Has this done; what came of it. */
    String done(String act, ClosedYear year) throws IOException {
        return done(act, year, "");
    }

    /** The same with more to say about it. */
    String done(String act, ClosedYear year, String more) throws IOException {
        var words = "ends " + act + " " + year.id() + more + ": ";
        var before = laurel.said(words).size();
        laurel.say(act + " " + year.id() + more);
        return laurel.awaitWords(words, before + 1L, PATIENCE);
    }

    /** How often this stands on record of the year. */
    long acts(String act, ClosedYear year) throws SQLException {
        return number(
                "select count(*) from audit_entry where act = '" + act + "' and object = concat('edition/', ?)", year);
    }

    /** The number that this query of the year, or of all, finds. */
    long number(String query, ClosedYear... of) throws SQLException {
        return Long.parseLong(word(query, of));
    }

    /** What this query of the year, or of all, finds. */
    String word(String query, ClosedYear... of) throws SQLException {
        try (var connection = site.connect();
                var statement = connection.prepareStatement(query)) {
            if (of.length > 0) statement.setInt(1, of[0].id());
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
