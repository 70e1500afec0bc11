package app.laurel.ballot;

import app.laurel.base.id.AccountId;
import java.time.Instant;

/**
 * A file of ballots that was taken.
 *
 * @param lines of the file, without its header
 * @param ballots that it held
 * @param by the moderator's account
 */
public record ImportedBallotFile(int lines, int ballots, AccountId by, Instant at) {}
