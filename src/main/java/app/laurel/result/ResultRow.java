package app.laurel.result;

import app.laurel.base.id.ProposalId;
import app.laurel.community.DecidedAct;
import app.laurel.result.PublishedResult.Standing;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result as it is kept.
 *
 * @param version from 1
 * @param signed the document, and the counts of which it is made
 * @param releaseAt when it is to be published; null while no moment is set
 * @param publishedAt null until it is
 * @param signatures how many had signed it when it was published; null until it is
 * @param endedAt when a published version ceased to hold; null while it does
 * @param reason why there is another version; null for the first
 * @param endReason why it holds no longer
 * @param endedBy who decided that; null while it holds
 */
record ResultRow(
        int version,
        SignedDocument signed,
        @Nullable Instant releaseAt,
        @Nullable Instant publishedAt,
        @Nullable Integer signatures,
        @Nullable Instant endedAt,
        @Nullable String reason,
        @Nullable String endReason,
        @Nullable DecidedAct endedBy) {
    /** What nobody has signed yet. */
    static ResultRow of(int version, SignedDocument counted) {
        return new ResultRow(version, counted, null, null, null, null, null, null, null);
    }

    /** SHA-256 of the document: what is signed. */
    byte[] hash() {
        return signed.hash();
    }

    /** The counts of which it is made, in the order of the rules. */
    List<ResultPart> parts() {
        return signed.parts();
    }

    /** The same, public from then on. */
    ResultRow published(int signedBy, @Nullable String why, Instant at) {
        return new ResultRow(version, signed, releaseAt, kept(at), signedBy, endedAt, why, endReason, endedBy);
    }

    /** The same, which holds no longer. */
    ResultRow ended(String why, @Nullable DecidedAct by, Instant at) {
        return new ResultRow(version, signed, releaseAt, publishedAt, signatures, kept(at), reason, why, by);
    }

    /** The same, after an annulment that does not stand in its row. */
    ResultRow ended(Annulment annulment) {
        return ended(annulment.reason(), annulment.by(), annulment.at());
    }

    /** The decision by which it ended. */
    @Nullable ProposalId endProposal() {
        return endedBy == null ? null : endedBy.proposal();
    }

    /** What is public of it, beside the document. */
    Standing standing() {
        return new Standing(
                version,
                reason,
                endedAt,
                endReason,
                endedBy == null ? List.of() : endedBy.by(),
                endedBy != null && endedBy.name().equals(ResultAnnulment.NAME));
    }

    /** How its awards ended with it; null while it holds. */
    @Nullable AwardEnd awardEnd() {
        return endedAt == null
                ? null
                : new AwardEnd(String.valueOf(endReason), endedAt, standing().endedBy());
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    /** To the millisecond, which no server rounds up: a stamp is on the moment as well. */
    static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
