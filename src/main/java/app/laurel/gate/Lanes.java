package app.laurel.gate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may begin: of each kind as many as its limit says, and while somebody waits with a cast, no second piece of other work of any
 * kind. It knows no time and no threads. Not safe to share: the gate holds the lock.
 */
final class Lanes {
    private final Map<WorkKind, Lane> lanes = new EnumMap<>(WorkKind.class);
    private final Lane casts;

    Lanes(int cores) {
        Arrays.stream(WorkKind.values()).forEach(it -> lanes.put(it, new Lane(it, cores)));
        casts = of(WorkKind.CAST);
    }

    Lane of(WorkKind work) {
        return Objects.requireNonNull(lanes.get(work));
    }

    /** Begins a piece of work; false if it has to wait for its turn. */
    boolean begin(Lane lane) {
        if (lane.isAwaited() || !mayBegin(lane)) return false;
        lane.begin();
        return true;
    }

    /** Calls whoever may begin now, the most urgent first. */
    void callWaiting() {
        for (var lane : lanes.values()) {
            while (lane.isAwaited() && mayBegin(lane)) {
                lane.begin();
                lane.next().call();
            }
        }
    }

    /** How many more may begin at once; never negative. */
    int room(Lane lane) {
        return lane.isAwaited() || !mayBegin(lane) ? 0 : Math.max(0, lane.limit() - lane.inProgress());
    }

    private boolean mayBegin(Lane lane) {
        if (lane.isIdle()) return true;
        if (lane.isFull()) return false;
        return lane == casts || !casts.isAwaited();
    }

    List<GateFigures> figures() {
        return lanes.values().stream().map(Lane::figures).toList();
    }
}
