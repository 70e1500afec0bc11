package app.laurel.result;

import app.laurel.community.DecidedAct;
import java.time.Instant;

/**
 * What two people decided on a result, whether it could be read or not: it holds no longer. Should an older row of it ever be put back,
 * that one holds no longer either.
 *
 * @param version the highest number that was in use then
 */
record Annulment(int version, Instant at, String reason, DecidedAct by) {
    /** To the millisecond, as the stamp and the database have it. */
    Annulment {
        at = ResultRow.kept(at);
    }

    /** Whether a version of this number fell with it. */
    boolean covers(int number) {
        return number <= version;
    }

    /** Whether a version that can be read fell with it: by its number, and by its moment if somebody had changed the numbers. */
    boolean ends(ResultRow row) {
        return covers(row.version())
                || (row.publishedAt() != null && row.publishedAt().isBefore(at));
    }
}
