package app.laurel.result;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Cuts what is written into parts that a database takes in one statement each. */
final class PartStream extends OutputStream {
    private static final int PART_BYTES = 1 << 20;

    private final List<byte[]> parts = new ArrayList<>();
    private final ByteArrayOutputStream part = new ByteArrayOutputStream();

    @Override
    public void write(int one) {
        part.write(one);
        cut();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        part.write(bytes, offset, length);
        cut();
    }

    @Override
    public void close() {
        if (part.size() > 0) next();
    }

    List<byte[]> parts() {
        return List.copyOf(parts);
    }

    private void cut() {
        if (part.size() >= PART_BYTES) next();
    }

    private void next() {
        parts.add(part.toByteArray());
        part.reset();
    }
}
