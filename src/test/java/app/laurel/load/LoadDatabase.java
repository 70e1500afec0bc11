package app.laurel.load;

import app.laurel.embedded.EmbeddedDatabase;
import java.nio.file.Path;

/**
 * A database to be loaded.
 *
 * @param end stops it, where it is this test's own
 */
record LoadDatabase(String url, String user, String password, Runnable end) {
    static LoadDatabase embedded(Path folder) {
        var database = EmbeddedDatabase.start(folder);
        return new LoadDatabase(database.jdbcUrl(), database.username(), database.password(), database::close);
    }
}
