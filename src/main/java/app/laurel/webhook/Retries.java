package app.laurel.webhook;

import app.laurel.base.seal.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * When what was not taken is tried again: after growing pauses, each up to a quarter longer than it would be, so that what failed
 * together does not come again together. How much longer follows from the delivery and the try, and is the same whoever asks.
 */
final class Retries {
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10));

    private static final int SHARE = 4;

    private Retries() {}

    /**
     * The moment of the next try; empty where there is none.
     *
     * @param attempts tries before the one that failed now
     * @param heldUntil when the address may be asked again; a moment that is past where it wants nothing
     */
    static Optional<Instant> next(String delivery, int attempts, Instant now, Instant heldUntil) {
        if (attempts >= PAUSES.size()) return Optional.empty();
        var pause = PAUSES.get(attempts);
        var usual = now.plus(pause);
        var first = heldUntil.isAfter(usual) ? heldUntil : usual;
        return Optional.of(first.plusMillis(random(delivery, attempts).nextLong(longest(pause) + 1)));
    }

    /** The most by which a pause is longer, in milliseconds. */
    static long longest(Duration pause) {
        return pause.dividedBy(SHARE).toMillis();
    }

    private static SplittableRandom random(String delivery, int attempts) {
        var seed = Digests.sha256((delivery + " " + attempts).getBytes(StandardCharsets.UTF_8));
        return new SplittableRandom(ByteBuffer.wrap(seed).getLong());
    }
}
