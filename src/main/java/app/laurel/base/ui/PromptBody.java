package app.laurel.base.ui;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The body of a request that has to arrive within some time, all waits for it taken together: whoever lets it trickle keeps
 * everybody else's file waiting. What is done with it in between is not counted.
 */
final class PromptBody extends FilterInputStream {
    private final long most;
    private final LongSupplier nanos;
    private long waited;

    /** @param nanos a running count of nanoseconds, as {@link System#nanoTime} */
    PromptBody(InputStream body, Duration most, LongSupplier nanos) {
        super(body);
        this.most = most.toNanos();
        this.nanos = nanos;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var begun = nanos.getAsLong();
        var count = super.read(into, from, length);
        waited += nanos.getAsLong() - begun;
        if (waited > most) {
            throw new IOException("got a body that did not arrive within %d s"
                    .formatted(Duration.ofNanos(most).toSeconds()));
        }
        return count;
    }
}
