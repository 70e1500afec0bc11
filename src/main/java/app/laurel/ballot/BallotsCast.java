package app.laurel.ballot;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.util.List;

/**
 * Members' ballots were cast, changed or taken back. Published in the transaction that did it; it says nothing of what is on the
 * ballots, and nobody keeps it.
 *
 * @param members each once
 */
public record BallotsCast(EditionId edition, List<MemberId> members, Instant at) {}
