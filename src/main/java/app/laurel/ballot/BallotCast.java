package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.Instant;

/**
 * A member's ballot was cast, changed or taken back. Published in the transaction that did it; it says nothing of what is on the
 * ballot, and nobody keeps it.
 */
public record BallotCast(EditionId edition, MemberId member, Instant at) {}
