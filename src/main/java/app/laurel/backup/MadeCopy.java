package app.laurel.backup;

import java.time.Duration;
import java.time.Instant;

/**
 * The last copy of the database that was written and tried out.
 *
 * @param endedAt by the clock of the database, as is the age
 * @param bytes how long its file is
 */
public record MadeCopy(Instant endedAt, Duration age, long bytes) {}
