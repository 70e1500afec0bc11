package app.laurel.result.ui;

import app.laurel.base.id.CategoryId;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The ballot box of a category, held by somebody in the database: a count of it begins and waits until it is given back. */
final class HeldBox implements AutoCloseable {
    private final Connection connection;

    HeldBox(DataSource database, CategoryId category) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var sql =
                connection.prepareStatement("select category_id from ballot_key where category_id = ? for update")) {
            sql.setLong(1, category.value());
            if (!sql.executeQuery().next()) throw new IllegalStateException("no box of category " + category);
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) giveBack();
    }

    /** Lets the count go on. */
    void giveBack() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }
}
