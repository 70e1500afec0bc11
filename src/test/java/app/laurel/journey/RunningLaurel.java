package app.laurel.journey;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.MovableClock;
import app.laurel.OneSecurityContext;
import app.laurel.OpenEditions;
import app.laurel.TestActors;
import app.laurel.TestDatabase;
import app.laurel.edition.SeveralCategories;
import app.laurel.nomination.YearsOfSeveral;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application, started once for all journeys of one virtual machine, on a free port and a database of its own. */
final class RunningLaurel {
    private static final class Holder {
        private static final RunningLaurel SHARED = start(
                TestDatabase.shared().url(),
                false,
                Laurel.class,
                MovableClock.class,
                Founder.class,
                FoundedYears.class,
                OpenEditions.class,
                SeveralCategories.class,
                YearsOfSeveral.class);
    }

    private static final class Demonstrated {
        private static final RunningLaurel SHARED = start(invented(), true, Laurel.class, Founder.class);
    }

    private static final class Told {
        private static final RunningLaurel SHARED = start(schema("_told"), true, Laurel.class);
    }

    private static final class Staged {
        private static final RunningLaurel SHARED = start(schema("_staged"), false, Laurel.class, Stage.class);
    }

    @TestActors
    static class Stage {}

    private final int port = freePort();
    private final String database;
    private final boolean demonstration;
    private final Class<?>[] parts;
    private ConfigurableApplicationContext context;
    private Instant stoppedAt = Clock.systemUTC().instant();

    private RunningLaurel(String database, boolean demonstration, Class<?>... parts) {
        this.database = database;
        this.demonstration = demonstration;
        this.parts = parts;
        context = run();
    }

    static RunningLaurel start(String database, boolean demonstration, Class<?>... parts) {
        return new RunningLaurel(database, demonstration, parts);
    }

    /** Ends it. Whoever has a page open finds nobody at its port. */
    void stop() {
        stoppedAt = part(Clock.class).instant();
        context.close();
    }

    /** Begins again at the same port and moment, with the database and the key that it had. Parts asked for before are gone. */
    void startAgain() {
        context = run();
    }

    private ConfigurableApplicationContext run() {
        var application = new SpringApplication(parts);
        application.addPrimarySources(List.of(OneSecurityContext.class));
        return application.run(
                "--server.port=" + port,
                "--laurel.test-clock=" + stoppedAt,
                "--laurel.url=http://localhost:" + port,
                "--vaadin.productionMode=true",
                "--vaadin.react.enable=false", // as the pages were built, also without Maven's note of
                // it
                "--laurel.demonstration=" + demonstration,
                "--laurel.embedded=true",
                "--laurel.data=" + folder(demonstration),
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + TestDatabase.shared().user(),
                "--spring.datasource.password=" + TestDatabase.shared().password());
    }

    /** Where it keeps its key; test processes that run side by side have one each. */
    private static String folder(boolean demonstration) {
        var fork = System.getProperty("laurel.fork", "1");
        return "target/journey-data/" + fork + (demonstration ? "-demonstration" : "");
    }

    /** A database in which a demonstration has been told already, of nobody: only its clock is wanted. */
    private static String invented() {
        var shared = TestDatabase.shared();
        var url = schema("_demonstration");
        Flyway.configure()
                .dataSource(url, shared.user(), shared.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        does(
                url,
                "insert into demonstration (id, begun_at, finished_at, ahead_ms) values (1, utc_timestamp(), utc_timestamp(), 0)");
        return url;
    }

    /** The address of an empty database of this process. */
    static String schema(String suffix) {
        var shared = TestDatabase.shared();
        var schema = "laurel_test_" + ProcessHandle.current().pid() + suffix;
        does(shared.url(), "create or replace database " + schema);
        return shared.url().replaceFirst("laurel_test_\\d+", schema);
    }

    private static void does(String url, String statement) {
        var shared = TestDatabase.shared();
        try (var connection = DriverManager.getConnection(url, shared.user(), shared.password());
                var does = connection.createStatement()) {
            does.execute(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static RunningLaurel shared() {
        return Holder.SHARED;
    }

    /** A second one, which calls itself a demonstration and whose clock moderators move; it begins with nobody in it. */
    static RunningLaurel inDemonstration() {
        return Demonstrated.SHARED;
    }

    /** A third one, in which the whole demonstration is told. */
    static RunningLaurel told() {
        return Told.SHARED;
    }

    /** A fourth one, with all that tests arrange with. */
    static RunningLaurel staged() {
        return Staged.SHARED;
    }

    /** The address of a path. */
    String at(String path) {
        return "http://localhost:" + port + path;
    }

    /** A part of the running application, for what a journey must arrange behind the scenes. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
