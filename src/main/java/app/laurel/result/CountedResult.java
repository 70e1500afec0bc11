package app.laurel.result;

import app.laurel.community.Signature;
import app.laurel.tally.document.ResultDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A count as moderators see it before it is published.
 *
 * @param hash of the document: what is signed
 * @param signOffs under exactly this document
 * @param signedByMe whether the moderator who asks is among them
 * @param asMe as whom that moderator would sign
 * @param releaseAt the moment at which a moderator scheduled the publication
 */
@SuppressWarnings("ArrayRecordComponent")
public record CountedResult(
        ResultDocument document,
        byte[] hash,
        Instant countedAt,
        List<Signature> signOffs,
        boolean signedByMe,
        Signature asMe,
        @Nullable Instant releaseAt,
        @Nullable Instant publishedAt) {
    public CountedResult {
        signOffs = List.copyOf(signOffs);
    }
}
