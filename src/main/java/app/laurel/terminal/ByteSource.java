package app.laurel.terminal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a text file one by one, without byte order mark, every kind of line end as one line feed. */
final class ByteSource implements Closeable {
    static final int END = -1;

    private final InputStream input;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private long line = 1;

    ByteSource(InputStream input) throws IOException {
        this.input = input;
        filled = input.readNBytes(buffer, 0, 3);
        if (filled >= 2 && (buffer[0] & 255) + (buffer[1] & 255) == 0xFE + 0xFF) {
            throw UnusableInputException.inLine(1, "utf-16");
        }
        var isMark = filled == 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF;
        next = isMark ? 3 : 0;
    }

    /** The line that the next byte stands in, from 1. */
    long line() {
        return line;
    }

    int peek() throws IOException {
        if (next == filled) {
            filled = Math.max(0, input.read(buffer, 0, buffer.length));
            next = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[next] & 255;
    }

    int read() throws IOException {
        var read = peek();
        if (read == END) {
            return END;
        }
        next++;
        if (read == '\r') {
            if (peek() == '\n') {
                next++;
            }
            read = '\n';
        }
        line += read == '\n' ? 1 : 0;
        return read;
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
