package app.laurel.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/**
 * A list of statuses (W3C Bitstring Status List 1.0): one or more bits for each credential, the first at the left, packed.
 *
 * @param bits as they are after unpacking
 */
@SuppressWarnings("ArrayRecordComponent")
record StatusList(byte[] bits) {
    private static final int SMALLEST_BYTES = 131_072 / 8;
    private static final int LARGEST_BYTES = 4 << 20;

    /** The list in its credential, which was checked already. */
    static StatusList read(Credential credential, String purpose) {
        var list = credential.subjects().getFirst();
        var isList = credential.types().contains("BitstringStatusListCredential")
                && credential.subjects().size() == 1
                && Parts.texts(list, "type").contains("BitstringStatusList");
        if (!isList) throw new FlawedException(Flaw.STATUS_LIST);
        if (!Parts.texts(list, "statusPurpose").contains(purpose))
            throw new FlawedException(Flaw.STATUS_PURPOSE, purpose);
        return new StatusList(unpack(list));
    }

    private static byte[] unpack(JsonNode list) {
        var text = Parts.text(list, "encodedList");
        if (!text.startsWith("u")) throw new FlawedException(Flaw.STATUS_LIST);
        var packed = Multibase.base64(text.substring(1)).orElseThrow(() -> new FlawedException(Flaw.STATUS_LIST));
        try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            var bits = unpacking.readNBytes(LARGEST_BYTES + 1);
            if (bits.length > LARGEST_BYTES) throw new FlawedException(Flaw.TOO_LARGE, bits.length, LARGEST_BYTES);
            if (bits.length < SMALLEST_BYTES) throw new FlawedException(Flaw.STATUS_SHORT, 8 * bits.length);
            return bits;
        } catch (IOException broken) {
            throw new FlawedException(Flaw.STATUS_LIST);
        }
    }

    /** Whether a bit is set in the entry at this place, of entries of so many bits. */
    boolean isSet(long index, int size) {
        if (index >= 8L * bits.length / size) throw new FlawedException(Flaw.STATUS_INDEX, index);
        for (var at = index * size; at < (index + 1) * size; at++) {
            if ((bits[(int) (at / 8)] >> (7 - at % 8) & 1) == 1) return true;
        }
        return false;
    }
}
