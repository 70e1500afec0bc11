package app.laurel.backup;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Gives plain text of pieces that are known to be unchanged and in their place; a file that ends early is noticed at its end. */
final class OpenedPieces extends InputStream {
    private static final int CLOSED = CopyCipher.PIECE + CopyCipher.TAG;

    private final InputStream file;
    private final CopyCipher cipher;
    private byte[] next;
    private byte[] plain = {};
    private int read;
    private long number;
    private boolean isDone;

    OpenedPieces(InputStream file, CopyCipher cipher) throws IOException {
        this.file = file;
        this.cipher = cipher;
        next = file.readNBytes(CLOSED);
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) return 0;
        while (read == plain.length) {
            if (isDone) return -1;
            openPiece();
        }
        var part = Math.min(length, plain.length - read);
        System.arraycopy(plain, read, into, from, part);
        read += part;
        return part;
    }

    /** The last is the one behind which nothing stands: it must be marked so, and no other may be. */
    private void openPiece() throws IOException {
        var closed = next;
        next = closed.length < CLOSED ? new byte[0] : file.readNBytes(CLOSED);
        isDone = next.length == 0;
        plain = cipher.open(number++, isDone, closed, closed.length);
        read = 0;
    }

    /** What gzip asks for whether another member may follow. */
    @Override
    public int available() {
        return plain.length - read;
    }
}
