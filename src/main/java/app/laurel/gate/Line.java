package app.laurel.gate;

import java.util.LinkedHashMap;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Those who wait in the order of coming, known by their sessions. A mark moves with time by as many as can be let in, and up
 * to it people may go in; whoever has not asked for a minute has gone away and is before nobody. Safe to share.
 */
final class Line {
    /** More than this would wait for hours. */
    static final int MOST = 20_000;

    private static final int THOUSAND = 1_000;
    private static final long AWAY = TimeUnit.MINUTES.toNanos(1);
    /** So often it is looked whether there is room; time at which there was none lets nobody in. */
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(50);
    /** Time that nobody asked about is gone after so long. */
    private static final long LONGEST_STEP = TimeUnit.SECONDS.toNanos(5);

    private final LinkedHashMap<String, Place> places = new LinkedHashMap<>();
    private long given;
    private long called;
    private long movedNanos;
    /** What is left of somebody who could not be let in as a whole, in thousandths. */
    private long rest;

    private record Place(long number, long askedNanos) {}

    /**
     * Asks for a place, at first behind all others and then the same again.
     *
     * @return how many are before, 0 if it may go in; empty if too many wait
     */
    synchronized OptionalLong ask(String session, long nowNanos) {
        var held = places.get(session);
        if (held == null && places.size() >= MOST) return OptionalLong.empty();
        if (places.isEmpty()) movedNanos = nowNanos;
        var number = held == null ? ++given : held.number();
        places.put(session, new Place(number, nowNanos));
        return OptionalLong.of(Math.max(0, number - called));
    }

    /** Whether this session has a place. */
    synchronized boolean holds(String session) {
        return places.containsKey(session);
    }

    /** Somebody was let in, and needs the place no more. */
    synchronized void leave(String session) {
        places.remove(session);
    }

    /**
     * Moves the mark for the time since it moved last, past those who have gone away.
     *
     * @param comers how many can be let in within a second, 0 if there is no room now
     */
    synchronized void advance(long nowNanos, long comers) {
        var first = places.values().iterator();
        var next = OptionalLong.empty();
        while (next.isEmpty() && first.hasNext()) {
            var place = first.next();
            if (nowNanos - place.askedNanos() > AWAY) first.remove();
            else next = OptionalLong.of(place.number());
        }
        called = Math.max(called, next.orElse(given + 1) - 1);
        var passed = Math.min(nowNanos - movedNanos, LONGEST_STEP);
        if (passed < STEP) return;
        movedNanos = nowNanos;
        rest += TimeUnit.NANOSECONDS.toMillis(passed) * comers;
        called = Math.min(given, called + rest / THOUSAND);
        rest %= THOUSAND;
    }

    /** Whether nobody waits to be called. */
    synchronized boolean isEmpty() {
        return called == given;
    }
}
