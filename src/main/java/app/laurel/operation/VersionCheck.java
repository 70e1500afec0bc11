package app.laurel.operation;

import java.util.Arrays;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.stereotype.Component;

/** Which Laurel runs, and of which version the tables are. A newer node makes them newer while an older one still runs. */
@Component
class VersionCheck implements HealthCheck {
    private final Flyway flyway;

    VersionCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public Health.Part part() {
        return Health.Part.VERSION;
    }

    @Override
    public Health look() {
        var history = flyway.info();
        var schema = Objects.requireNonNull(history.current())
                .getVersion()
                .getMajor()
                .toString();
        var java = Runtime.version().toString();
        return Arrays.stream(history.all()).anyMatch(VersionCheck::isOfNewer)
                ? Health.watch(part(), "newer", laurel(), schema, java)
                : Health.good(part(), "runs", laurel(), schema, java);
    }

    private static boolean isOfNewer(MigrationInfo migration) {
        return migration.getState().isApplied() && !migration.getState().isResolved();
    }

    /** As it stands in the jar; what runs from the folder of its sources has no version yet. */
    private static String laurel() {
        return Objects.requireNonNullElse(VersionCheck.class.getPackage().getImplementationVersion(), "(unpacked)");
    }
}
