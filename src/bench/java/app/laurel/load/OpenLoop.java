package app.laurel.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Visits that come whether or not those before were answered, at random moments with a given mean (a Poisson process): a closed loop
 * would wait for a slow server and so hide that it is slow. Times count from the moment at which a visit was meant to begin.
 */
final class OpenLoop {
    private final NightCrowd crowd;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_130);

    OpenLoop(NightCrowd crowd) {
        this.crowd = crowd;
    }

    /** Lets so many visits come in a second, for so long, and waits for the last answers. */
    Tally run(double visitsASecond, Duration time) {
        var tally = new Tally();
        var begin = System.nanoTime();
        var end = begin + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var next = begin;
            while (next < end) {
                var wait = next - System.nanoTime();
                if (wait > 0) LockSupport.parkNanos(wait);
                var visit = Visit.any(random);
                var meant = next;
                threads.execute(() -> crowd.visit(visit, meant, tally));
                next += (long) (-Math.log(1 - random.nextDouble()) * 1e9 / visitsASecond);
            }
        }
        return tally;
    }

    /** As many visits as come when each of so many people begins the next as soon as one was answered. */
    Tally saturate(int people, Duration time) {
        var tally = new Tally();
        var isOver = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var person = 0; person < people; person++) {
                var own = RandomGeneratorFactory.of("L64X128MixRandom").create(person);
                threads.execute(() -> {
                    while (!isOver.get()) crowd.visit(Visit.any(own), System.nanoTime(), tally);
                });
            }
            LockSupport.parkNanos(time.toNanos());
            isOver.set(true);
        }
        return tally;
    }
}
