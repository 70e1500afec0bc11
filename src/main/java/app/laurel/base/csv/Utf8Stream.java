package app.laurel.base.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** A text as UTF-8; what was no text is U+FFFD. */
final class Utf8Stream extends InputStream {
    private static final int BLOCK = 1 << 13;

    private final Reader text;
    private final char[] block = new char[BLOCK];
    private int kept;
    private InputStream bytes = InputStream.nullInputStream();

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        var read = bytes.read(into, from, most);
        return read > 0 || most == 0 || !refill() ? read : bytes.read(into, from, most);
    }

    /** A pair of surrogates may stand across two blocks: its first half waits for the second. */
    private boolean refill() throws IOException {
        var read = text.read(block, kept, BLOCK - kept);
        var length = kept + Math.max(read, 0);
        if (length == 0) return false;
        var waits = read > 0 && Character.isHighSurrogate(block[length - 1]);
        kept = waits ? 1 : 0;
        var written = new String(block, 0, length - kept).getBytes(StandardCharsets.UTF_8);
        if (waits) block[0] = block[length - 1];
        bytes = new ByteArrayInputStream(written);
        return written.length > 0 || refill();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
