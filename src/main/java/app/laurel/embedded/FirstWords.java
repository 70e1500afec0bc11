package app.laurel.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The statements that the server runs before it answers anybody: one schema, one account with a password, and nobody
 * else, since a new MariaDB lets root in without one and its anonymous account takes precedence over named ones.
 */
final class FirstWords {
    private static final String SQL = """
            create database if not exists laurel;
            delete from mysql.global_priv where user <> 'mariadb.sys';
            flush privileges;
            create or replace user laurel@localhost identified by '%1$s', laurel@127.0.0.1 identified by '%1$s';
            grant all on laurel.* to laurel@localhost, laurel@127.0.0.1;
            grant all on `laurel\\_%%`.* to laurel@localhost, laurel@127.0.0.1;
            """;

    private FirstWords() {}

    /** Writes them for the account {@code laurel}; the caller deletes the file once the server has read it. */
    static Path write(DataFolder folder, String password) {
        folder.write("database.sql", SQL.formatted(password));
        return folder.root().resolve("database.sql");
    }

    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
