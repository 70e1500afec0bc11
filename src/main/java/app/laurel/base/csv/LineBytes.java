package app.laurel.base.csv;

import app.laurel.base.Digests;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into lines, counts bytes and lines, and hashes what it read. A line end always ends the record, inside quotes too:
 * no field of ours may hold one, and so a forgotten quotation mark spoils its own line only.
 */
final class LineBytes {
    private final InputStream input;
    private final CsvLimits limits;
    private final MessageDigest hash;
    private final ByteArrayOutputStream record = new ByteArrayOutputStream(256);
    private long bytes;
    private long line;
    private boolean tooLong;

    LineBytes(InputStream input, CsvLimits limits) {
        this.input = new BufferedInputStream(input, 1 << 16);
        this.limits = limits;
        hash = Digests.sha256();
    }

    /** The next line without its end; null at the end of the file. */
    byte @Nullable [] next() {
        record.reset();
        line++;
        tooLong = false;
        for (int octet = read(); octet >= 0; octet = read()) {
            if (octet == '\n' || tooLarge()) return withoutReturn();
            if (record.size() < limits.lineBytes()) {
                record.write(octet);
            } else {
                tooLong = true;
            }
        }
        return record.size() > 0 ? withoutReturn() : null;
    }

    private int read() {
        try {
            var octet = input.read();
            if (octet >= 0) {
                bytes++;
                hash.update((byte) octet);
            }
            return octet;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private byte[] withoutReturn() {
        var all = record.toByteArray();
        var length = all.length;
        return length > 0 && all[length - 1] == '\r' ? Arrays.copyOf(all, length - 1) : all;
    }

    boolean tooLarge() {
        return bytes > limits.bytes();
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The number of the line that {@link #next} gave last, from 1. */
    long line() {
        return line;
    }

    long bytesRead() {
        return bytes;
    }

    /** SHA-256 of all bytes read so far. */
    byte[] hash() {
        try {
            return ((MessageDigest) hash.clone()).digest();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
