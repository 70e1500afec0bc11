package app.laurel.result;

import java.time.Instant;
import java.util.List;

/**
 * A result that everybody may see.
 *
 * @param document the whole count
 * @param bytes the document in its one form, as it was signed
 * @param signOffs the signatures under it, the first one first
 * @param awards that it gave, the shop of the year first
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedResult(
        ResultDocument document, byte[] bytes, List<SignOff> signOffs, List<Award> awards, Instant publishedAt) {
    /** Keeps its own copies. */
    public PublishedResult {
        signOffs = List.copyOf(signOffs);
        awards = List.copyOf(awards);
    }
}
