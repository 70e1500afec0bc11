package app.laurel.base.seal;

import java.time.Instant;

/**
 * The root key as the database keeps it.
 *
 * @param number of its row, in the order in which they were added
 * @param masterKey the name of the master key that opens it
 */
@SuppressWarnings("ArrayRecordComponent") // read once and opened at once; nobody compares two
record WrappedRoot(int number, String masterKey, byte[] sealed, Instant addedAt) {}
