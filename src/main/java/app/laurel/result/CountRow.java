package app.laurel.result;

import app.laurel.tally.document.ResultCodec;
import java.time.Instant;
import java.util.Arrays;

/**
 * One count as it is kept.
 *
 * @param version of the result for which it was counted
 * @param document canonical JSON
 * @param hash SHA-256 of it
 */
@SuppressWarnings("ArrayRecordComponent")
record CountRow(int version, byte[] document, byte[] hash, Instant countedAt) {
    /** Nobody gets hold of a document that is not what its hash says, and the hash is what is signed. */
    CountRow {
        if (!Arrays.equals(ResultCodec.hash(document), hash)) {
            throw new ResultChangedException("got a result document that is not what its hash says");
        }
    }

    static CountRow of(int version, byte[] document, Instant at) {
        return new CountRow(version, document, ResultCodec.hash(document), ResultRow.kept(at));
    }
}
