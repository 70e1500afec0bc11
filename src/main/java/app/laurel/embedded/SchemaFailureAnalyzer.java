package app.laurel.embedded;

import java.nio.file.Path;
import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/** Has a start on data that another Laurel wrote end with two sentences, and the difference, in place of a stack trace. */
final class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {
    private final Environment environment;

    SchemaFailureAnalyzer(Environment environment) {
        this.environment = environment;
    }

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        var difference = difference(cause);
        // A newer Laurel only adds files to ours; before the first release, files were changed and renamed.
        return difference.contains("mismatch") ? unreleased(cause, difference) : newer(cause, difference);
    }

    private FailureAnalysis unreleased(FlywayValidateException cause, String difference) {
        return new FailureAnalysis(
                "The data in %s were written before Laurel's first release, and this Laurel cannot take them over: %s"
                        .formatted(place(), difference),
                embedded()
                        ? "Move that folder away, or name another one in LAUREL_DATA, and start again."
                        : "Name an empty database in LAUREL_DATABASE_URL and start again.",
                cause);
    }

    private FailureAnalysis newer(FlywayValidateException cause, String difference) {
        return new FailureAnalysis(
                "The data in %s were written by another, probably newer, version of Laurel: %s"
                        .formatted(place(), difference),
                "Start the version that wrote them, or name %s."
                        .formatted(
                                embedded()
                                        ? "another folder in LAUREL_DATA"
                                        : "another database in LAUREL_DATABASE_URL"),
                cause);
    }

    private String place() {
        return embedded()
                ? Path.of(environment.getProperty("laurel.data", "data"))
                        .toAbsolutePath()
                        .normalize()
                        .toString()
                : "the database that LAUREL_DATABASE_URL names";
    }

    private boolean embedded() {
        return environment.getProperty("laurel.embedded", Boolean.class, false);
    }

    /** The first thing that differs, without Flyway's advice for people who develop Laurel. */
    private static String difference(FlywayValidateException cause) {
        var message = Objects.requireNonNullElse(cause.getMessage(), "its migrations are not ours");
        return message.lines()
                .filter(it -> it.startsWith("Detected") || it.startsWith("Migration"))
                .findFirst()
                .orElse(message);
    }
}
