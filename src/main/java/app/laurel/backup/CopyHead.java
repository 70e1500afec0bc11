package app.laurel.backup;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a copy.
 *
 * @param format 1
 * @param madeAt the moment whose state the copy is, UTC by the clock of the database: {@code 2026-11-03T04:00:00.123Z}
 * @param laurel the version of the program that wrote it; empty where it was started from its classes
 * @param server the version of the database's server
 * @param schema the number of the newest migration
 * @param masterKey known words sealed by the master key, base64, where it sealed everything itself, as up to migration 31; null otherwise
 * @param masterKeys the names of the master keys that open what is sealed; none where nothing was, and in copies of before there were names
 */
record CopyHead(
        int format,
        String madeAt,
        String laurel,
        String server,
        int schema,
        @Nullable String masterKey,
        List<String> masterKeys) {
    static final int FORMAT = 1;

    @SuppressWarnings("NullAway") // what a line leaves out is null, whatever the type says
    CopyHead {
        masterKeys = Objects.requireNonNullElse(masterKeys, List.of());
    }
}
