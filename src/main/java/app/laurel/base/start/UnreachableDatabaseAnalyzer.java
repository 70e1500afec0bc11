package app.laurel.base.start;

import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The first to talk to the database at a start is the migration; where it cannot, this says so in two sentences. */
public final class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<FlywayException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, FlywayException refused) {
        var words = String.valueOf(refused.getMessage());
        if (isReadOnly(refused)) {
            return new FailureAnalysis(
                    "The database is read-only, so its tables cannot be made.",
                    "Name the server that takes writes in LAUREL_DATABASE_URL, or set read_only = 0 there.",
                    refused);
        }
        if (!words.contains("obtain connection")) return null;
        return new FailureAnalysis(
                "The database does not answer: " + lastCause(refused),
                "Check that MariaDB runs and that LAUREL_DATABASE_URL, LAUREL_DATABASE_USER and LAUREL_DATABASE_PASSWORD are right.",
                refused);
    }

    private static boolean isReadOnly(Throwable failure) {
        return lastCause(failure).contains("--read-only") || lastCause(failure).contains("READ ONLY");
    }

    private static String lastCause(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
