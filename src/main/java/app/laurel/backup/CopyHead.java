package app.laurel.backup;

import org.jspecify.annotations.Nullable;

/**
 * The first line of a copy.
 *
 * @param format 1
 * @param madeAt the moment whose state the copy is, UTC by the clock of the database: {@code 2026-11-03T04:00:00.123Z}
 * @param laurel the version of the program that wrote it; empty where it was started from its classes
 * @param server the version of the database's server
 * @param schema the number of the newest migration
 * @param masterKey what the database keeps of its master key, base64: known words, sealed; null where nothing was sealed yet
 */
record CopyHead(
        int format,
        String madeAt,
        String laurel,
        String server,
        int schema,
        @Nullable String masterKey) {
    static final int FORMAT = 1;
}
