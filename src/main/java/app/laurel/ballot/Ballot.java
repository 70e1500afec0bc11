package app.laurel.ballot;

import java.util.UUID;

/**
 * One version of a ballot, as it is committed to.
 *
 * @param category the public id of its category
 * @param id random; the same for all versions of one ballot
 * @param seq 1 for the first version
 * @param previous the commitment of the version before; 32 zeros for the first
 */
@SuppressWarnings("ArrayRecordComponent")
public record Ballot(UUID category, UUID id, int seq, byte[] previous, Choice choice) {
    static final int HASH_BYTES = 32;

    /** Refuses a version number and a former commitment that do not fit each other. */
    public Ballot {
        previous = previous.clone();
        if (seq < 1 || previous.length != HASH_BYTES || (seq == 1) != isZero(previous)) {
            throw new IllegalArgumentException(
                    "got version %d with a previous commitment that does not fit".formatted(seq));
        }
    }

    /** The first version of a ballot. */
    static Ballot first(UUID category, UUID id, Choice choice) {
        return new Ballot(category, id, 1, new byte[HASH_BYTES], choice);
    }

    private static boolean isZero(byte[] hash) {
        var seen = 0;
        for (var part : hash) {
            seen |= part;
        }
        return seen == 0;
    }
}
