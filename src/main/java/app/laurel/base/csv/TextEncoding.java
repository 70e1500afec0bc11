package app.laurel.base.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In which encoding a file was read. */
public enum TextEncoding {
    /** What is asked for, with or without a byte order mark. */
    UTF_8,
    /** What spreadsheets call Unicode text, known by its byte order mark. */
    UTF_16,
    /** What Korean spreadsheets write unless told otherwise (Microsoft's code page 949, a superset of EUC-KR). */
    CP949;

    private static final Charset KOREAN = Charset.forName("x-windows-949");

    /**
     * The encoding of text that is not all ASCII: UTF-8 where it may be that, as no other text of some length is by chance. It may
     * break off inside a character.
     */
    static TextEncoding of(byte[] bytes, int start, int end) {
        if (isIn(StandardCharsets.UTF_8, bytes, start, end)) return UTF_8;
        return isIn(KOREAN, bytes, start, end) ? CP949 : UTF_8;
    }

    private static boolean isIn(Charset charset, byte[] bytes, int start, int end) {
        var decoder = charset.newDecoder();
        var text = ByteBuffer.wrap(bytes, start, end - start);
        var out = CharBuffer.allocate(1024);
        CoderResult result;
        do {
            result = decoder.decode(text, out.clear(), false);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** CP949 as UTF-8; null if it is not CP949. Neither a comma nor a quotation mark is part of a character there. */
    static byte @Nullable [] korean(byte[] bytes, int start, int end) {
        var decoder = KOREAN.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var text = decoder.decode(ByteBuffer.wrap(bytes, start, end - start));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
