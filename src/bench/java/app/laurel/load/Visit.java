package app.laurel.load;

import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** What people come for on the last evening, each with its share in a hundred. */
enum Visit {
    RESULT(70, 1),
    BADGE(10, 1),
    SIGN_IN(10, 1),
    OPENING(5, 3),
    CAST(5, 1);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final int share;
    private final int requests;

    Visit(int share, int requests) {
        this.share = share;
        this.requests = requests;
    }

    /** Two seconds for each request that it is made of. */
    long patienceNanos() {
        return requests * PATIENCE_NANOS;
    }

    static Visit any(RandomGenerator random) {
        var at = random.nextInt(100);
        for (var visit : values()) {
            at -= visit.share;
            if (at < 0) return visit;
        }
        throw new IllegalStateException("shares make a hundred");
    }
}
