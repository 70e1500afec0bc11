package app.laurel.ballot;

import java.util.Arrays;
import java.util.HexFormat;

/** Names a voter's ballot without naming the voter: 32 bytes that only the holder of the edition's key can tie to a person. */
@SuppressWarnings("ArrayRecordComponent")
record VoterTag(byte[] bytes) implements Comparable<VoterTag> {
    @Override
    public int compareTo(VoterTag other) {
        return Arrays.compareUnsigned(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VoterTag tag && Arrays.equals(bytes, tag.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
