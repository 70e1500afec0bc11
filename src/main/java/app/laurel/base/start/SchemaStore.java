package app.laurel.base.start;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Repository;

/**
 * Makes the tables only in a database that keeps every letter and takes what is published in one piece: tables made in latin1 show names in
 * Hangul as question marks for good, and a server that takes small packets refuses a large result on its day.
 */
@Repository
class SchemaStore implements FlywayMigrationStrategy {
    /** 16 MiB, the server's own default. */
    private static final long SMALLEST_PACKET = 16 << 20;

    @Override
    public void migrate(Flyway flyway) {
        require(flyway.getConfiguration().getDataSource());
        flyway.migrate();
    }

    private static void require(DataSource database) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select database(), @@character_set_database, @@global.max_allowed_packet")) {
            row.next();
            requireLetters(row.getString(1), row.getString(2));
            requirePackets(row.getLong(3));
        } catch (SQLException away) {
            // why: the migration meets the same, and its failure is told in sentences
        }
    }

    private static void requireLetters(String schema, String letters) {
        if (letters.equals("utf8mb4")) return;
        throw new ConfigurationProblem(
                "The database %s keeps text as %s, which has no letters for many names.".formatted(schema, letters),
                "Empty it, let it say `alter database %s character set utf8mb4 collate utf8mb4_unicode_ci`, and start again."
                        .formatted(schema));
    }

    private static void requirePackets(long bytes) {
        if (bytes >= SMALLEST_PACKET) return;
        throw new ConfigurationProblem(
                "The database takes at most %d bytes in one piece, and a large result is longer.".formatted(bytes),
                "Set max_allowed_packet = 16M or more in MariaDB's configuration and restart it.");
    }
}
