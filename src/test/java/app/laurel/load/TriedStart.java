package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Laurel;
import app.laurel.OneSecurityContext;
import app.laurel.TestDatabase;
import app.laurel.base.start.ConfigurationProblem;
import app.laurel.embedded.OwnServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;

/** A start of Laurel on a database, in which something is other than it should be; it is to end by itself. */
record TriedStart(String url, String user, String password) {
    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final Path LOG = Path.of("target", "tried-start.log");

    /** How a process ended, and what it wrote. */
    record Ended(int code, String words) {}

    static TriedStart on(OwnServer server) {
        return new TriedStart(server.url(), server.user(), server.password());
    }

    static TriedStart on(TestDatabase database) {
        return new TriedStart(database.url(), database.user(), database.password());
    }

    /** Why it ended in this process, however deep it was when it found out. */
    ConfigurationProblem problem() {
        var application = new SpringApplication(Laurel.class, OneSecurityContext.class);
        try (var began = application.run(
                "--server.port=0",
                "--vaadin.productionMode=true",
                "--laurel.master-key=" + KEY,
                "--spring.mail.host=localhost",
                "--spring.datasource.hikari.maximum-pool-size=2", // the servers of tests have few connections
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password)) {
            throw new AssertionError("it started: " + began);
        } catch (RuntimeException refused) {
            Throwable cause = refused;
            while (!(cause instanceof ConfigurationProblem)) cause = Objects.requireNonNull(cause.getCause());
            return (ConfigurationProblem) cause;
        }
    }

    /** How a process of its own ended, with one setting another than it should be. */
    Ended processWith(String setting, String value) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "app.laurel.Laurel",
                "--server.port=0",
                "--vaadin.productionMode=true");
        builder.environment()
                .putAll(Map.of(
                        "LAUREL_MASTER_KEY", KEY,
                        "LAUREL_URL", "http://localhost:8080",
                        "LAUREL_MAIL_HOST", "localhost",
                        "SPRING_DATASOURCE_URL", url,
                        "SPRING_DATASOURCE_USERNAME", user,
                        "SPRING_DATASOURCE_PASSWORD", password));
        builder.environment().put(setting, value);
        var process =
                builder.redirectErrorStream(true).redirectOutput(LOG.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("the start ended by itself")
                    .isTrue();
            return new Ended(process.exitValue(), Files.readString(LOG));
        } finally {
            process.destroyForcibly();
        }
    }
}
