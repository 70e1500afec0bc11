package app.laurel.backup;

import app.laurel.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the database is that is copied or restored into; the one that comes along is started where it does not run, until this is closed. */
record DatabaseAddress(String url, String user, String password, Runnable stop) implements AutoCloseable {
    /**
     * The one that the environment names, as for the application itself.
     *
     * @param mayBeNew whether one that comes along may be set up if its folder is empty
     */
    static DatabaseAddress of(Map<String, String> environment, boolean mayBeNew) {
        var url = environment.getOrDefault("LAUREL_DATABASE_URL", "");
        if (!url.isBlank()) {
            var password = environment.getOrDefault("LAUREL_DATABASE_PASSWORD", "");
            return new DatabaseAddress(
                    url, environment.getOrDefault("LAUREL_DATABASE_USER", "laurel"), password, () -> {});
        }
        if (!EmbeddedDatabase.isPresent()) throw new CopyException("no-database");
        var folder = folder(environment);
        if (!mayBeNew && !Files.isDirectory(folder.resolve("database"))) throw new CopyException("no-data", folder);
        var database = EmbeddedDatabase.startOrJoin(folder);
        return new DatabaseAddress(database.jdbcUrl(), database.username(), database.password(), database::close);
    }

    /** The data folder of the run with the database that comes along. */
    static Path folder(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("LAUREL_DATA", "data"));
    }

    @Override
    public void close() {
        stop.run();
    }
}
