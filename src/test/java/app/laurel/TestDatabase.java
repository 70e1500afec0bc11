package app.laurel;

import app.laurel.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * The real MariaDB that the tests of one virtual machine share: an empty schema on the server named by {@code
 * LAUREL_DATABASE_URL}, or, where none is named, on the one that comes along, started under {@code target}. The schema is
 * dropped at the end.
 */
public final class TestDatabase {
    private static final class Holder {
        private static final FutureTask<TestDatabase> SHARED = new FutureTask<>(TestDatabase::open);
    }

    private final String url;
    private final String user;
    private final String password;
    private final Runnable stop;

    private TestDatabase(String url, String user, String password, Runnable stop) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.stop = stop;
    }

    /** Starts the server, or reaches the named one, at the first call, and makes the empty schema. */
    public static TestDatabase shared() {
        Holder.SHARED.run();
        try {
            return Holder.SHARED.get();
        } catch (ExecutionException failure) {
            // why: each test that needs the database says the cause, for nobody knows which of them is read
            throw new IllegalStateException("the database of the tests did not start: " + failure.getCause(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Returns the address of the empty schema. */
    public String url() {
        return url;
    }

    /** Returns the account, which may also make and drop schemas named {@code laurel_...}. */
    public String user() {
        return user;
    }

    /** Returns that account's password. */
    public String password() {
        return password;
    }

    private static TestDatabase open() {
        var named = System.getenv("LAUREL_DATABASE_URL");
        var server = named == null || named.isBlank() ? ownServer() : namedServer(named);
        var schema = "laurel_test_" + ProcessHandle.current().pid();
        server.run(List.of("create or replace database " + schema));
        atTheEnd(() -> {
            server.run(List.of("drop database if exists " + schema));
            server.stop.run();
        });
        return new TestDatabase(
                server.url.replaceFirst("/laurel\\b", "/" + schema), server.user, server.password, server.stop);
    }

    private static TestDatabase namedServer(String url) {
        var password = System.getenv().getOrDefault("LAUREL_DATABASE_PASSWORD", "");
        return new TestDatabase(
                url, System.getenv().getOrDefault("LAUREL_DATABASE_USER", "laurel"), password, () -> {});
    }

    /** Each forked virtual machine has a folder of its own; schemas that a killed one left there are dropped. */
    private static TestDatabase ownServer() {
        var fork = System.getProperty("laurel.fork", "1");
        var database = EmbeddedDatabase.start(Path.of("target", "test-database", fork));
        var server = new TestDatabase(database.jdbcUrl(), database.username(), database.password(), database::close);
        server.run(server.leftSchemas().stream()
                .map(schema -> "drop database " + schema)
                .toList());
        return server;
    }

    private static void atTheEnd(Runnable act) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            awaitClosedApplications();
            act.run();
        }));
    }

    /** All hooks run at once; an application that still closes must find its database. */
    private static void awaitClosedApplications() {
        try {
            for (var thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("SpringApplicationShutdownHook")) thread.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> leftSchemas() {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show databases like 'laurel\\_test\\_%'")) {
            var schemas = new ArrayList<String>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void run(List<String> statements) {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Puts an application under test on the shared database: {@code @ContextConfiguration(initializers = ...)}. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var database = shared();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "testDatabase",
                            Map.of(
                                    "spring.datasource.url", database.url,
                                    "spring.datasource.username", database.user,
                                    "spring.datasource.password", database.password)));
        }
    }
}
