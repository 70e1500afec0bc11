package app.laurel.demonstration;

import app.laurel.Laurel;
import app.laurel.OneSecurityContext;
import app.laurel.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The application as {@code ./laurel run} starts it, on a schema of its own that is empty at first. */
final class DemonstrationRun implements AutoCloseable {
    private final String schema =
            "laurel_demonstration_" + ProcessHandle.current().pid() + "_" + System.identityHashCode(this);
    private final TestDatabase database = TestDatabase.shared();

    DemonstrationRun() {
        sql("create or replace database " + schema);
    }

    /** Starts it; further arguments win. */
    ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--laurel.url=http://localhost",
                "--laurel.embedded=true",
                "--laurel.demonstration=true",
                "--laurel.mail-caught=true",
                "--vaadin.productionMode=true",
                "--laurel.data=target/test-data",
                "--spring.datasource.url=" + address(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        for (var argument : more) {
            arguments.removeIf(it -> it.startsWith(argument.split("=", 2)[0] + "="));
            arguments.add(argument);
        }
        return new SpringApplication(Laurel.class, OneSecurityContext.class).run(arguments.toArray(String[]::new));
    }

    /** Does one statement in the schema, behind the application's back. */
    void sql(String statement) {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var does = connection.createStatement()) {
            does.execute(statement.replace("{schema}", schema));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        sql("drop database " + schema);
    }

    private String address() {
        return database.url().replaceFirst("/laurel_test_\\d+", "/" + schema);
    }
}
