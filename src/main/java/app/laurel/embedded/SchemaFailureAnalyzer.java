package app.laurel.embedded;

import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Has a start on data that another Laurel wrote end with two sentences, and the difference, in place of a stack trace. */
final class SchemaFailureAnalyzer extends AbstractFailureAnalyzer<FlywayValidateException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FlywayValidateException cause) {
        return new FailureAnalysis(
                "The data were written by another, probably newer, version of Laurel: " + difference(cause),
                "Start the version that wrote them, or name another folder in LAUREL_DATA or another database in"
                        + " LAUREL_DATABASE_URL.",
                cause);
    }

    /** What differs, without the advice for people who develop Laurel. */
    private static String difference(FlywayValidateException cause) {
        var told = Objects.requireNonNullElse(cause.getMessage(), "its migrations are not ours");
        return told.lines()
                .filter(it -> it.startsWith("Detected") || it.startsWith("Migration"))
                .findFirst()
                .orElse(told);
    }
}
