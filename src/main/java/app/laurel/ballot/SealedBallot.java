package app.laurel.ballot;

import java.util.UUID;

/**
 * One version of a ballot as it lies in the database.
 *
 * @param commitment see {@link BallotCodec#commitment}
 * @param sealed nonce and ballot under the category's key
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedBallot(VoterTag tag, UUID id, int seq, byte[] commitment, byte[] sealed) {}
