package app.laurel.result;

import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.tally.document.ResultDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of one category that everybody may see.
 *
 * @param document the whole count
 * @param bytes the document in its one form; its hash is signed with those of the other categories
 * @param signOffs the signatures under the year's result, the first one first
 * @param awards that it gave, the shop of the year first
 * @param changed voters who changed their ballot before the close; null where that was not noted
 * @param ballots null where they are not offered
 * @param report null where there is none
 * @param standing which version of the year's result it is, and whether that holds
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedResult(
        Category category,
        ResultDocument document,
        byte[] bytes,
        List<Signature> signOffs,
        List<Award> awards,
        @Nullable Long changed,
        @Nullable PublishedBallots ballots,
        @Nullable ResultReport report,
        Instant publishedAt,
        Standing standing) {
    public PublishedResult {
        signOffs = List.copyOf(signOffs);
        awards = List.copyOf(awards);
    }

    /** Whether nobody is shop of the year by what was signed. */
    public boolean hasNoWinner() {
        return document.winners().isEmpty();
    }

    /**
     * Which version it is, and whether it holds.
     *
     * @param reason why there is another version than the first; null for the first
     * @param endedAt since when it holds no longer; null while it does
     * @param endReason why
     * @param endedBy the two who decided that, and when; nobody while it holds
     * @param annulled whether they annulled it; false too where they corrected it
     */
    public record Standing(
            int version,
            @Nullable String reason,
            @Nullable Instant endedAt,
            @Nullable String endReason,
            List<Signature> endedBy,
            boolean annulled) {
        public Standing {
            endedBy = List.copyOf(endedBy);
        }

        /** Whether it holds. */
        public boolean holds() {
            return endedAt == null;
        }
    }

    /**
     * The ballots that anyone may download.
     *
     * @param hash SHA-256 of {@code ballots.csv}, 64 hexadecimal digits
     * @param size in bytes
     */
    public record PublishedBallots(String hash, long size) {}
}
