package app.laurel.backup;

import java.io.IOException;
import java.io.OutputStream;

/** Takes plain text and writes it piece by piece; closing it writes the last piece, without which the file is no copy. */
final class ClosedPieces extends OutputStream {
    private final OutputStream file;
    private final CopyCipher cipher;
    private final byte[] piece = new byte[CopyCipher.PIECE];
    private int filled;
    private long number;
    private boolean isDone;

    ClosedPieces(OutputStream file, CopyCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var done = 0; done < length; ) {
            // why: a full piece waits for the next byte, since it may be the last
            if (filled == piece.length) closePiece(false);
            var part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    private void closePiece(boolean isLast) throws IOException {
        file.write(cipher.close(number++, isLast, piece, filled));
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    /** Writes the last piece; the file itself stays open. */
    @Override
    public void close() throws IOException {
        if (isDone) return;
        isDone = true;
        closePiece(true);
        file.flush();
    }
}
