package app.laurel.gate;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds the work in progress by kind. Virtual threads take any number of requests at once, so that without a bound all of them are
 * slow together and none is answered in time. While somebody waits with a cast, no second piece of other work begins of any kind; whoever would wait longer than patience lasts is refused at once, and nothing is begun for those who
 * have waited in vain.
 *
 * @see "src/docs/decisions/gate.md"
 */
@Component
public final class Gate {
    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final AtomicLong saidNanos = new AtomicLong(System.nanoTime() - MINUTE);
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<WorkKind, Lane> lanes = new EnumMap<>(WorkKind.class);

    /** A gate for the cores of this machine. */
    @Autowired
    Gate() {
        this(Runtime.getRuntime().availableProcessors());
    }

    Gate(int cores) {
        Arrays.stream(WorkKind.values()).forEach(it -> lanes.put(it, new Lane(it, cores)));
    }

    /**
     * Waits for leave to do such work, as long as patience lasts.
     *
     * @return empty if it is better to come again
     */
    public Optional<Pass> enter(WorkKind work) {
        var lane = lane(work);
        Waiter waiter;
        lock.lock();
        try {
            if (!lane.isAwaited() && mayBegin(lane)) return Optional.of(begin(lane));
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
            lanes.values().forEach(this::callWaiting);
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
            lanes.values().forEach(this::callWaiting);
        } finally {
            lock.unlock();
        }
    }

    private void callWaiting(Lane lane) {
        while (lane.isAwaited() && mayBegin(lane)) {
            lane.begin();
            lane.next().call();
        }
    }

    private Pass begin(Lane lane) {
        lane.begin();
        return new Pass(this, lane, lane.inProgress());
    }

    private boolean mayBegin(Lane lane) {
        if (lane.isIdle()) return true;
        if (lane.isFull()) return false;
        return lane.work() == WorkKind.CAST || !lane(WorkKind.CAST).isAwaited();
    }

    /** How many more of such work may begin at once; never negative. */
    public int room(WorkKind work) {
        lock.lock();
        try {
            var lane = lane(work);
            return lane.isAwaited() || !mayBegin(lane) ? 0 : Math.max(0, lane.limit() - lane.inProgress());
        } finally {
            lock.unlock();
        }
    }

    /** What this kind of work is at. */
    public GateFigures figures(WorkKind work) {
        lock.lock();
        try {
            return lane(work).figures();
        } finally {
            lock.unlock();
        }
    }

    /** What each kind of work is at, the most urgent first. */
    public List<GateFigures> figures() {
        lock.lock();
        try {
            return lanes.values().stream().map(Lane::figures).toList();
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(WorkKind work) {
        var lane = lanes.get(work);
        if (lane == null) throw new IllegalStateException("no lane for " + work);
        return lane;
    }
}
