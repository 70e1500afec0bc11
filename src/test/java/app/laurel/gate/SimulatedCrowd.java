package app.laurel.gate;

import java.util.ArrayList;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/** People who come for one kind of work, and what becomes of them. */
final class SimulatedCrowd {
    private final DoubleUnaryOperator aSecond;
    private final double mostASecond;
    private final double size;
    private final double returning;
    private final ArrayList<Double> answered = new ArrayList<>();
    private long came;
    private long done;
    private double doneInTime;
    private long gone;
    private double last;

    /**
     * @param aSecond how many come a second, at a second of the evening
     * @param mostASecond more never come
     * @param size what one of them takes of a core in the mean, in seconds; single ones differ by a half either way
     * @param returning the share of those who come again when refused
     */
    SimulatedCrowd(DoubleUnaryOperator aSecond, double mostASecond, double size, double returning) {
        this.aSecond = aSecond;
        this.mostASecond = mostASecond;
        this.size = size;
        this.returning = returning;
    }

    double aSecond(double now) {
        return aSecond.applyAsDouble(now);
    }

    double mostASecond() {
        return mostASecond;
    }

    double size(RandomGenerator random) {
        return size * (0.5 + random.nextDouble());
    }

    double returning() {
        return returning;
    }

    void comes() {
        came++;
    }

    void isRefused(boolean comesAgain) {
        if (!comesAgain) gone++;
    }

    /** One was answered that was asked so many seconds ago and took so much of a core. */
    void isDone(double seconds, double size, double now, boolean isBeforeTheEnd) {
        answered.add(seconds);
        done++;
        if (isBeforeTheEnd && seconds <= 2) doneInTime += size;
        last = now;
    }

    long came() {
        return came;
    }

    /** Of those who came, as many as went without. */
    long gone() {
        return gone;
    }

    long done() {
        return done;
    }

    /** The work that was done until the end, each within two seconds of its asking, in seconds of a core. */
    double doneInTime() {
        return doneInTime;
    }

    /** When the last was done. */
    double last() {
        return last;
    }

    /** What an answer took that is slower than 99 of 100, in seconds. */
    double slowerThan99() {
        var sorted = answered.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((int) (sorted.size() * 0.99));
    }
}
