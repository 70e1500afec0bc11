package app.laurel.operation;

import app.laurel.backup.MadeCopies;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How old the last copy of the database is; one a night is late after a day and a half. */
@Component
class CopyCheck implements HealthCheck {
    static final Duration LATE = Duration.ofHours(36);

    private final MadeCopies copies;

    CopyCheck(MadeCopies copies) {
        this.copies = copies;
    }

    @Override
    public Health.Part part() {
        return Health.Part.COPY;
    }

    @Override
    public Health look() {
        return copies.findLast()
                .map(it -> it.age().compareTo(LATE) > 0
                        ? Health.bad(part(), "old", it.endedAt())
                        : Health.good(part(), "made", it.endedAt(), new Bytes(it.bytes())))
                .orElseGet(() -> Health.bad(part(), "none"));
    }
}
