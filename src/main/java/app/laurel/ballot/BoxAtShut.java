package app.laurel.ballot;

/**
 * What lay in the box when it was shut. Whoever adds, drops or swaps a ballot afterwards makes it another box.
 *
 * @param ballots that stood, those taken back included
 * @param superseded versions before those
 * @param hash of all commitments, see {@link BoxDigest}
 */
@SuppressWarnings("ArrayRecordComponent")
public record BoxAtShut(long ballots, long superseded, byte[] hash) {}
