package app.laurel.ballot;

import java.util.Arrays;
import java.util.BitSet;

/** Commitments that are looked for, each of which is found once. */
final class CommitmentSet {
    private final byte[] sorted;
    private final BitSet found = new BitSet();

    /** @param sorted ascending, one behind the other */
    CommitmentSet(byte[] sorted) {
        this.sorted = sorted;
    }

    /** Whether it is looked for and was not found before. */
    boolean isMissing(byte[] commitment) {
        var place = place(commitment);
        return place >= 0 && !found.get(place);
    }

    void markFound(byte[] commitment) {
        found.set(place(commitment));
    }

    long found() {
        return found.cardinality();
    }

    long missing() {
        return sorted.length / Ballot.HASH_BYTES - found();
    }

    private int place(byte[] commitment) {
        var low = 0;
        var high = sorted.length / Ballot.HASH_BYTES - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var at = middle * Ballot.HASH_BYTES;
            var order = Arrays.compareUnsigned(sorted, at, at + Ballot.HASH_BYTES, commitment, 0, commitment.length);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
