package app.laurel.base.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text without its byte order mark.
 *
 * @param utf8 its bytes; not certain to be UTF-8 where nothing marks them
 * @param encoding what the mark says; null without one
 */
record MarkedText(InputStream utf8, @Nullable TextEncoding encoding) {
    static MarkedText of(InputStream input) throws IOException {
        var head = input.readNBytes(3);
        if (begins(head, 0xEF, 0xBB, 0xBF)) return new MarkedText(input, TextEncoding.UTF_8);
        if (begins(head, 0xFF, 0xFE)) return utf16(head, input, StandardCharsets.UTF_16LE);
        if (begins(head, 0xFE, 0xFF)) return utf16(head, input, StandardCharsets.UTF_16BE);
        return new MarkedText(new SequenceInputStream(new ByteArrayInputStream(head), input), null);
    }

    private static boolean begins(byte[] head, int... mark) {
        if (head.length < mark.length) return false;
        for (var at = 0; at < mark.length; at++) {
            if ((head[at] & 255) != mark[at]) return false;
        }
        return true;
    }

    private static MarkedText utf16(byte[] head, InputStream input, Charset charset) {
        var rest = new ByteArrayInputStream(Arrays.copyOfRange(head, 2, head.length));
        var text = new InputStreamReader(new SequenceInputStream(rest, input), charset);
        return new MarkedText(new Utf8Stream(text), TextEncoding.UTF_16);
    }
}
