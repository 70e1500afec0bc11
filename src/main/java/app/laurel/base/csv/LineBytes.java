package app.laurel.base.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream into lines that end in LF, CR LF or CR alone, inside a window that holds no more than the record being read. A
 * quoted field may go on beyond its line; where its partner is not found, only the first line is spoilt.
 */
final class LineBytes {
    private static final int BLOCK = 1 << 16;

    private final InputStream input;
    private final int longest;
    private byte[] bytes = new byte[BLOCK];
    private int filled;
    private int start;
    private int end;
    private int next;
    private int firstEnd;
    private int firstNext;
    private long before;
    private long line;
    private long ended;
    private byte signs;
    private boolean tooLong;

    /** Lines of at most this many bytes; of a longer one, nothing is kept. */
    LineBytes(InputStream input, int longest) {
        this.input = input;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end of the file. */
    boolean next() throws IOException {
        start = next;
        line = ended + 1;
        signs = 0;
        tooLong = false;
        if (!cut(true)) return false;
        tooLong |= end - start > longest;
        firstEnd = end;
        firstNext = next;
        return true;
    }

    /** Takes in the lines up to that with the partner of a quotation mark; false, and nothing taken in, if there is none. */
    boolean followQuote() throws IOException {
        for (var open = true; open; ) {
            var from = next - start;
            if (!cut(false) || end - start > longest) {
                takeFirstLine();
                return false;
            }
            open = (times('"', start + from) & 1) == 0;
        }
        return true;
    }

    /** Gives back the lines that {@link #followQuote} took in. */
    void takeFirstLine() {
        end = firstEnd;
        next = firstNext;
        ended = line;
    }

    private boolean cut(boolean mayForget) throws IOException {
        end = next;
        while (!isAtLineEnd()) {
            if (end - start > longest) {
                if (!mayForget) return false;
                forget();
            }
            if (!more()) return endWithoutLineEnd();
        }
        var pair = bytes[end] == '\r' && (end + 1 < filled || more()) && bytes[end + 1] == '\n';
        next = end + (pair ? 2 : 1);
        ended++;
        return true;
    }

    private boolean isAtLineEnd() {
        var window = bytes;
        var at = end;
        var seen = signs;
        while (at < filled && window[at] != '\n' && window[at] != '\r') {
            seen |= window[at++];
        }
        signs = seen;
        end = at;
        return at < filled;
    }

    private boolean endWithoutLineEnd() {
        var anything = end > next || tooLong;
        next = end;
        ended++;
        return anything;
    }

    private void forget() {
        tooLong = true;
        before += end - start;
        filled = start;
        end = start;
    }

    private boolean more() throws IOException {
        if (filled == bytes.length) makeRoom();
        var read = input.read(bytes, filled, bytes.length - filled);
        filled += Math.max(read, 0);
        return read > 0;
    }

    private void makeRoom() {
        if (start == 0) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, Integer.MAX_VALUE - 8L));
            return;
        }
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        before += start;
        filled -= start;
        end -= start;
        next -= start;
        firstEnd -= start;
        firstNext -= start;
        start = 0;
    }

    private int times(char sought, int from) {
        var times = 0;
        for (var at = from; at < end; at++) {
            if (bytes[at] == sought) times++;
        }
        return times;
    }

    /** Whether this ASCII character stands in the record. */
    boolean has(char sought) {
        return times(sought, start) > 0;
    }

    boolean tooLong() {
        return tooLong;
    }

    /** Whether every byte of the record is ASCII. */
    boolean isAscii() {
        return signs >= 0;
    }

    /** The window; the record stands from {@link #start} to {@link #end}, and what was read ahead up to {@link #filled}. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int filled() {
        return filled;
    }

    /** The number of the record's first line, from 1. */
    long line() {
        return line;
    }

    /** How many bytes stand before the next line. */
    long bytesRead() {
        return before + next;
    }
}
