package app.laurel.gate;

import java.util.concurrent.TimeUnit;

/**
 * Numbers in the order of coming. Those up to a mark may go in; the mark moves with each second by as many as there is room for, so
 * that nobody waits for those who have gone away. Safe to share.
 */
final class Line {
    private long given;
    private long called;
    private long movedNanos;

    /** A new number, behind all others. */
    synchronized long join(long nowNanos) {
        if (isEmpty()) movedNanos = nowNanos;
        return ++given;
    }

    /** Moves the mark for the whole seconds since it moved last. */
    synchronized void advance(long nowNanos, int room) {
        if (isEmpty()) return;
        var seconds = TimeUnit.NANOSECONDS.toSeconds(nowNanos - movedNanos);
        if (seconds < 1) return;
        movedNanos += TimeUnit.SECONDS.toNanos(seconds);
        called = Math.min(given, called + seconds * room);
    }

    /** How many numbers are before this one; 0 if it may go in. */
    synchronized long ahead(long number) {
        return Math.max(0, number - called);
    }

    /** Whether nobody waits to be called. */
    synchronized boolean isEmpty() {
        return called == given;
    }

    /** Whether this number was given, and not by another start of the application. */
    synchronized boolean hasGiven(long number) {
        return number > 0 && number <= given;
    }
}
