package app.laurel.credential;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.zip.CRC32;

/** The credential in a PNG: the text of one chunk {@code iTXt} with the keyword {@code openbadgecredential}, not packed. */
final class BakedPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int INTERNATIONAL_TEXT = 0x69545874; // "iTXt"
    private static final int END = 0x49454E44; // "IEND"
    private static final int HEADER_BYTES = 25; // length, type, 13 bytes, checksum
    private static final String KEYWORD = "openbadgecredential";

    private BakedPng() {}

    static boolean isPng(byte[] bytes) {
        return bytes.length >= SIGNATURE.length
                && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    }

    static String read(byte[] png) {
        var found = new ArrayList<String>();
        try {
            var rest = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
            var type = 0;
            while (type != END) {
                var chunk = chunk(rest);
                type = ByteBuffer.wrap(chunk).getInt();
                if (type == INTERNATIONAL_TEXT && keyword(chunk).equals(KEYWORD)) found.add(text(chunk));
            }
        } catch (BufferUnderflowException broken) {
            throw new FlawedException(Flaw.PNG_UNREADABLE);
        }
        if (found.size() > 1) throw new FlawedException(Flaw.BAKED_TWICE);
        if (found.isEmpty()) throw new FlawedException(Flaw.NOTHING_BAKED);
        return found.getFirst();
    }

    /** Behind the header, which must be the first chunk. */
    static byte[] write(byte[] png, String credential) {
        if (!isPng(png)) throw new IllegalArgumentException("the picture is no PNG");
        var text = new ByteArrayOutputStream();
        text.writeBytes(
                ByteBuffer.allocate(Integer.BYTES).putInt(INTERNATIONAL_TEXT).array());
        text.writeBytes(KEYWORD.getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(new byte[5]); // the end of the keyword, not packed by no method, no language, no translation
        text.writeBytes(credential.getBytes(StandardCharsets.UTF_8));
        var chunk = text.toByteArray();
        var sum = new CRC32();
        sum.update(chunk);
        var header = SIGNATURE.length + HEADER_BYTES;
        return ByteBuffer.allocate(png.length + chunk.length + 2 * Integer.BYTES)
                .put(png, 0, header)
                .putInt(chunk.length - Integer.BYTES)
                .put(chunk)
                .putInt((int) sum.getValue())
                .put(png, header, png.length - header)
                .array();
    }

    /** The next chunk, its type in front. */
    private static byte[] chunk(ByteBuffer rest) {
        var length = rest.getInt();
        if (length < 0 || length > rest.remaining() - 2 * Integer.BYTES) throw new FlawedException(Flaw.PNG_UNREADABLE);
        var chunk = new byte[Integer.BYTES + length];
        rest.get(chunk);
        checkSum(chunk, rest.getInt());
        return chunk;
    }

    private static void checkSum(byte[] chunk, int wanted) {
        var sum = new CRC32();
        sum.update(chunk);
        if ((int) sum.getValue() != wanted) throw new FlawedException(Flaw.PNG_UNREADABLE);
    }

    private static String keyword(byte[] chunk) {
        return new String(
                chunk, Integer.BYTES, zero(chunk, Integer.BYTES) - Integer.BYTES, StandardCharsets.ISO_8859_1);
    }

    /** Behind the keyword stand whether it is packed and how, the language, and the keyword in that language. */
    private static String text(byte[] chunk) {
        var flags = zero(chunk, Integer.BYTES) + 1;
        if (flags + 1 >= chunk.length) throw new FlawedException(Flaw.PNG_UNREADABLE);
        if (chunk[flags] != 0) throw new FlawedException(Flaw.PNG_PACKED);
        var translated = zero(chunk, flags + 2) + 1;
        var start = zero(chunk, translated) + 1;
        return StrictJson.text(Arrays.copyOfRange(chunk, start, chunk.length), CredentialFile.LARGEST);
    }

    private static int zero(byte[] chunk, int from) {
        for (var at = from; at < chunk.length; at++) {
            if (chunk[at] == 0) return at;
        }
        throw new FlawedException(Flaw.PNG_UNREADABLE);
    }
}
