package app.laurel.gate;

import org.jspecify.annotations.Nullable;

/** One who wants something done on a simulated evening. Times are in seconds of it. */
final class SimulatedVisit implements Comparable<SimulatedVisit> {
    final WorkKind work;
    /** What it takes of a core, in seconds. */
    final double size;
    /** Whether it comes again when refused. */
    final boolean isReturning;

    double asked;
    double begun;
    /** What the server must have given to each piece of work since the beginning when this one is done. */
    double mark;

    int inProgressThen;

    @Nullable Waiter waiter;

    SimulatedVisit(WorkKind work, double size, boolean isReturning) {
        this.work = work;
        this.size = size;
        this.isReturning = isReturning;
    }

    @Override
    public int compareTo(SimulatedVisit other) {
        return Double.compare(mark, other.mark);
    }
}
