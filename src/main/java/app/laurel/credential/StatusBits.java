package app.laurel.credential;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** The list of a Bitstring Status List as it is published: one bit for each place, the first at the left. */
public record StatusBits(Set<Integer> set) {
    /** How many places a list has: the fewest among which one is not found out by being asked for. */
    public static final int PLACES = 131_072;

    /** @param set the places whose bit is set, each from 0 to {@link #PLACES} - 1 */
    public StatusBits {
        set = Set.copyOf(set);
    }

    /** As {@code encodedList}. */
    public String encoded() {
        var bits = new byte[PLACES / Byte.SIZE];
        for (var place : set) bits[place / Byte.SIZE] |= (byte) (0x80 >> place % Byte.SIZE);
        var packed = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(packed)) {
            packing.write(bits);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return "u" + Multibase.toBase64(packed.toByteArray());
    }
}
