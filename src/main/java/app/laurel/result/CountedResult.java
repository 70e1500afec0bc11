package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.community.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is counted of a year, as moderators see it before it is published.
 *
 * @param parts the counts, in the order of the categories; one that is not counted is not among them
 * @param complete whether every category is counted that has a shop on its list: before that nothing is signed
 * @param hash of the document over all of them, or of the one count: what is signed
 * @param signOffs under exactly this document
 * @param signedByMe whether the moderator who asks is among them
 * @param asMe as whom that moderator would sign
 * @param releaseAt the moment at which a moderator scheduled the publication
 */
@SuppressWarnings("ArrayRecordComponent")
public record CountedResult(
        List<CountedPart> parts,
        boolean complete,
        byte[] hash,
        List<Signature> signOffs,
        boolean signedByMe,
        Signature asMe,
        @Nullable Instant releaseAt,
        @Nullable Instant publishedAt) {
    public CountedResult {
        parts = List.copyOf(parts);
        signOffs = List.copyOf(signOffs);
    }

    /** Whether all is counted and moderators have still to sign it. */
    public boolean waitsForSignatures() {
        return complete && publishedAt == null && signOffs.size() < Publication.SIGNATURES;
    }

    /** The count of a category, once there is one. */
    public Optional<CountedPart> find(CategoryId category) {
        return parts.stream().filter(it -> it.category().id().equals(category)).findFirst();
    }
}
