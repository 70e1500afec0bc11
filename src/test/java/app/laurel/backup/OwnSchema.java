package app.laurel.backup;

import app.laurel.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;

/** A schema of one test on the tests' server, empty at first; what commands made beside it is dropped with it. */
public final class OwnSchema implements AutoCloseable {
    private final TestDatabase server = TestDatabase.shared();
    private final String name;

    /** @param word tells it from others of this process */
    public OwnSchema(String word) {
        name = "laurel_test_" + ProcessHandle.current().pid() + "_" + word;
        dropAll();
        onServer("create database " + name);
    }

    String name() {
        return name;
    }

    /** Its address for the account of {@link TestDatabase}. */
    public String url() {
        return server.url().replaceFirst("/laurel_test_\\d+", "/" + name);
    }

    /** As a Laurel left it whose newest migration has this number. */
    public OwnSchema migrated(int newest) {
        Flyway.configure()
                .dataSource(url(), server.user(), server.password())
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("")
                .target(Integer.toString(newest))
                .load()
                .migrate();
        return this;
    }

    /** Runs these in it. */
    public OwnSchema sql(String... statements) {
        try (var connection = DriverManager.getConnection(url(), server.user(), server.password());
                var does = connection.createStatement()) {
            for (var statement : statements) does.execute(statement);
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of the answer. */
    public List<String> texts(String query) {
        return texts(url(), query);
    }

    /** The one figure that is the answer. */
    public long number(String query) {
        return Long.parseLong(texts(query).getFirst());
    }

    List<String> tables() {
        return texts("select table_name from information_schema.tables where table_schema = '%s' order by 1"
                .formatted(name));
    }

    /** Schemas beside it that a command made. */
    List<String> beside() {
        return texts(
                server.url(),
                "select schema_name from information_schema.schemata where left(schema_name, %d) = '%s'"
                        .formatted(name.length() + 1, name + "_"));
    }

    /** The server's own checksum of each table. */
    Map<String, String> checksums() {
        return checksums(url(), tables());
    }

    /** The same of the schema of the application that is tested. */
    static Map<String, String> checksumsOfApplication(List<String> tables) {
        return checksums(TestDatabase.shared().url(), tables);
    }

    private static Map<String, String> checksums(String url, List<String> tables) {
        var sums = new TreeMap<String, String>();
        for (var table : tables) sums.put(table, checksum(url, table));
        return sums;
    }

    private static String checksum(String url, String table) {
        var server = TestDatabase.shared();
        try (var connection = DriverManager.getConnection(url, server.user(), server.password());
                var does = connection.createStatement();
                var found = does.executeQuery("checksum table `" + table + "` extended")) {
            found.next();
            return found.getString(2);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> texts(String url, String query) {
        var server = TestDatabase.shared();
        try (var connection = DriverManager.getConnection(url, server.user(), server.password());
                var does = connection.createStatement();
                var found = does.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) texts.add(found.getString(1));
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void onServer(String statement) {
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var does = connection.createStatement()) {
            does.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void dropAll() {
        beside().forEach(it -> onServer("drop database " + it));
        onServer("drop database if exists " + name);
    }

    @Override
    public void close() {
        dropAll();
    }
}
