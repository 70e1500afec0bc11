package app.laurel.ballot;

import java.time.Instant;

/**
 * A file of paper ballots that was taken; all of it is public with the result.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param lines of the file, without its header
 * @param ballots that it held
 * @param first the public name of whoever asked for it, as it was then; empty for a host without one
 * @param second the public name of whoever confirmed it with the same file in hand
 */
public record ImportedBallotFile(String hash, int lines, int ballots, String first, String second, Instant at) {}
