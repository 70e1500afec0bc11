package app.laurel;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Another node of the installation, as this one sees it: commits arrive in the database, each with the version raised, and nobody
 * here is told.
 */
public class OtherNode {
    private final DataSource database;

    /** A node on the same database. */
    public OtherNode(DataSource database) {
        this.database = database;
    }

    /** Commits this statement as the application on that node would. */
    public void commits(String statement) {
        try (var connection = database.getConnection();
                var sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            sql.execute(statement);
            sql.execute("update base_change set version = version + 1");
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
