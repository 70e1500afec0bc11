package app.laurel.gate;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A server before which the gate stands, in time that is only counted: so many cores that all work in progress shares equally
 * (processor sharing), work whose size is known, and people who come at random (a Poisson process), wait, are refused, and come
 * again after the time that they were told. The same seed gives the same people; the limits of the lanes look
 * for more room at moments of their own choice.
 */
final class SimulatedEvening {
    private static final double NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int SOONEST = 5;
    private static final int LATEST = 11;

    private final Lanes lanes;
    private final int cores;
    private final boolean gated;
    private final RandomGenerator random;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final PriorityQueue<SimulatedVisit> running = new PriorityQueue<>();
    private final Map<WorkKind, ArrayDeque<SimulatedVisit>> waiting = new EnumMap<>(WorkKind.class);
    private final Map<WorkKind, SimulatedCrowd> crowds = new EnumMap<>(WorkKind.class);
    private double now;
    private double close;
    /** What each piece of work in progress has been given since the beginning, in seconds of a core. */
    private double served;

    /** @param gated false for a server that begins everything at once */
    SimulatedEvening(int cores, boolean gated, long seed) {
        this.cores = cores;
        this.gated = gated;
        lanes = new Lanes(cores);
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (var work : WorkKind.values()) waiting.put(work, new ArrayDeque<>());
    }

    /** Lets people come for such work until the end, and who is still there then goes on. */
    SimulatedCrowd crowd(WorkKind work, SimulatedCrowd crowd) {
        crowds.put(work, crowd);
        return crowd;
    }

    /** Lets people come until this second, and goes on until nobody waits. */
    void run(double end) {
        close = end;
        crowds.keySet().forEach(it -> comeNext(it, end));
        while (true) {
            var next = events.peek();
            var done = running.isEmpty() ? Double.MAX_VALUE : now + (running.peek().mark - served) / rate();
            if (next == null && done == Double.MAX_VALUE) return;
            if (next == null || done <= next.at()) {
                pass(done);
                end(running.remove());
            } else {
                pass(next.at());
                events.remove().act().run();
            }
        }
    }

    /** The work that was done until the end, each within two seconds of its asking, in seconds of a core. */
    double doneInTime() {
        return crowds.values().stream().mapToDouble(SimulatedCrowd::doneInTime).sum();
    }

    private double rate() {
        return Math.min(1, (double) cores / running.size());
    }

    private void pass(double until) {
        if (!running.isEmpty()) served += (until - now) * rate();
        now = until;
    }

    private void comeNext(WorkKind work, double end) {
        var crowd = Objects.requireNonNull(crowds.get(work));
        var pause = -Math.log(1 - random.nextDouble()) / crowd.mostASecond();
        var at = now + pause;
        if (at > end) return;
        events.add(new Event(at, () -> {
            // thinning: those beyond the rate of this moment do not come (Lewis and Shedler 1979)
            if (random.nextDouble() * crowd.mostASecond() < crowd.aSecond(now)) {
                crowd.comes();
                ask(new SimulatedVisit(work, crowd.size(random), random.nextDouble() < crowd.returning()));
            }
            comeNext(work, end);
        }));
    }

    private void ask(SimulatedVisit job) {
        job.asked = now;
        var lane = lanes.of(job.work);
        if (!gated) {
            lane.begin();
            begin(job);
            return;
        }
        if (lanes.begin(lane)) {
            begin(job);
            return;
        }
        var waiter = lane.join();
        if (waiter == null) {
            refuse(job);
            return;
        }
        job.waiter = waiter;
        line(job.work).add(job);
        events.add(new Event(now + job.work.patience().toMillis() / 1_000.0, () -> leave(job, waiter)));
    }

    private void leave(SimulatedVisit job, Waiter waiter) {
        if (job.waiter != waiter || waiter.isCalled()) return;
        lanes.of(job.work).leave(waiter);
        line(job.work).remove(job);
        refuse(job);
        call();
    }

    private void refuse(SimulatedVisit job) {
        job.waiter = null;
        var crowd = Objects.requireNonNull(crowds.get(job.work));
        crowd.isRefused(job.isReturning);
        if (job.isReturning) events.add(new Event(now + random.nextInt(SOONEST, LATEST + 1), () -> ask(job)));
    }

    private void begin(SimulatedVisit job) {
        job.waiter = null;
        job.begun = now;
        job.inProgressThen = lanes.of(job.work).inProgress();
        job.mark = served + job.size;
        running.add(job);
    }

    private void end(SimulatedVisit job) {
        var took = (long) ((now - job.begun) * NANOS);
        lanes.of(job.work).end((long) (job.begun * NANOS), took, job.inProgressThen);
        Objects.requireNonNull(crowds.get(job.work)).isDone(now - job.asked, job.size, now, now <= close);
        call();
    }

    private void call() {
        lanes.callWaiting();
        for (var line : waiting.values()) {
            while (!line.isEmpty() && Objects.requireNonNull(line.peek().waiter).isCalled()) begin(line.remove());
        }
    }

    private ArrayDeque<SimulatedVisit> line(WorkKind work) {
        return Objects.requireNonNull(waiting.get(work));
    }

    private record Event(double at, Runnable act) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return Double.compare(at, other.at);
        }
    }
}
