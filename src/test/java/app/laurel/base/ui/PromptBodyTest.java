package app.laurel.base.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Somebody who sends a byte every few seconds does not hold the turn of all others. */
class PromptBodyTest {
    private static final Duration MOST = Duration.ofSeconds(60);

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5); // a running count may pass its end

    @Test
    void a_body_that_trickles_is_given_up_after_a_minute_of_waiting() {
        var sent = new AtomicInteger();
        var body = body(new InputStream() {
            @Override
            public int read() {
                time.addAndGet(Duration.ofSeconds(7).toNanos());
                sent.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int length) {
                into[from] = (byte) read();
                return 1;
            }
        });

        assertThatIOException().isThrownBy(body::readAllBytes).withMessageContaining("60 s");
        assertThat(sent).hasValue(9);
    }

    @Test
    void what_is_done_with_it_in_between_takes_what_it_takes() throws Exception {
        var body = body(new ByteArrayInputStream(new byte[] {1, (byte) 0xFF}));

        assertThat(body.read()).isEqualTo(1);
        time.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(body.read()).isEqualTo(0xFF);
        assertThat(body.read()).isEqualTo(-1);
    }

    private PromptBody body(InputStream body) {
        return new PromptBody(body, MOST, time::get);
    }
}
