package app.laurel.gate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds the work in progress by kind. Virtual threads take any number of requests at once, so that without a bound all of them are
 * slow together and none is answered in time. Who begins when is a matter of {@link Lanes}; whoever would wait longer than patience
 * lasts is refused at once, and nothing is begun for those who have waited in vain.
 *
 * @see "src/docs/decisions/gate.md"
 */
@Component
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong saidNanos = new AtomicLong(System.nanoTime() - MINUTE);
    private final ReentrantLock lock = new ReentrantLock();
    private final Lanes lanes;
    private final GateWatch watch;

    /** A gate for the cores of this machine. */
    @Autowired
    Gate(ObjectProvider<GateWatch> watch) {
        this(Runtime.getRuntime().availableProcessors(), watch.getIfAvailable(() -> (work, waited) -> {}));
    }

    Gate(int cores) {
        this(cores, (work, waited) -> {});
    }

    private Gate(int cores, GateWatch watch) {
        this.watch = watch;
        lanes = new Lanes(cores);
    }

    /**
     * Waits for leave to do such work, as long as patience lasts.
     *
     * @return empty if it is better to come again
     */
    public Optional<Pass> enter(WorkKind work) {
        var come = System.nanoTime();
        var pass = ask(work);
        if (pass.isPresent()) watch.entered(work, Duration.ofNanos(System.nanoTime() - come));
        return pass;
    }

    private Optional<Pass> ask(WorkKind work) {
        var lane = lanes.of(work);
        Waiter waiter;
        lock.lock();
        try {
            if (lanes.begin(lane)) return Optional.of(new Pass(this, lane, lane.inProgress()));
            waiter = lane.join();
        } finally {
            lock.unlock();
        }
        return waiter == null ? refuse(lane) : await(lane, waiter);
    }

    private Optional<Pass> await(Lane lane, Waiter waiter) {
        try {
            waiter.await(lane.work().patience());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        lock.lock();
        try {
            // Whoever was called holds a place already.
            if (waiter.isCalled()) return Optional.of(new Pass(this, lane, lane.inProgress()));
            lane.leave(waiter);
            lanes.callWaiting();
            return refuse(lane);
        } finally {
            lock.unlock();
        }
    }

    /** Says once a minute how busy it is. */
    private Optional<Pass> refuse(Lane lane) {
        var last = saidNanos.get();
        var now = System.nanoTime();
        if (now - last >= MINUTE && saidNanos.compareAndSet(last, now)) {
            LOG.warn("busy: {} is asked to come again; {}", lane.work(), figures());
        }
        return Optional.empty();
    }

    void leave(Lane lane, long begun, long took, int inProgressThen) {
        lock.lock();
        try {
            lane.end(begun, took, inProgressThen);
            lanes.callWaiting();
        } finally {
            lock.unlock();
        }
    }

    /** How many more of such work may begin at once; never negative. */
    public int room(WorkKind work) {
        lock.lock();
        try {
            return lanes.room(lanes.of(work));
        } finally {
            lock.unlock();
        }
    }

    /** How many pieces of such work end in a second while as many are in progress as may be. */
    public long pace(WorkKind work) {
        lock.lock();
        try {
            return lanes.pace(lanes.of(work));
        } finally {
            lock.unlock();
        }
    }

    /** What this kind of work is at. */
    public GateFigures figures(WorkKind work) {
        lock.lock();
        try {
            return lanes.of(work).figures();
        } finally {
            lock.unlock();
        }
    }

    /** What each kind of work is at, the most urgent first. */
    public List<GateFigures> figures() {
        lock.lock();
        try {
            return lanes.figures();
        } finally {
            lock.unlock();
        }
    }
}
