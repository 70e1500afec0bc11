package app.laurel.gate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who may begin: of each kind as many as its limit says, and while somebody waits with a cast, no second piece of other work of any
 * kind; while casts are in progress, no more beside them than leaves them the cores. It knows no time and no threads. Not safe to
 * share: the gate holds the lock.
 */
final class Lanes {
    /** Four keep a core busy though some of them wait for the database; more only stand before the casts. */
    private static final int BESIDE_CASTS_OF_A_CORE = 4;

    /** What anybody can ask for, and what takes computing; files arrive by themselves, and moderators are few. */
    private static final Set<WorkKind> BESIDE_CASTS =
            EnumSet.of(WorkKind.SIGN_IN, WorkKind.OPENING, WorkKind.PUBLIC_PAGE, WorkKind.BADGE);

    private final int mostBesideCasts;
    private final Map<WorkKind, Lane> lanes = new EnumMap<>(WorkKind.class);
    private final Lane casts;

    Lanes(int cores) {
        mostBesideCasts = BESIDE_CASTS_OF_A_CORE * cores;
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

    /** How many pieces of such work end in a second while as many are in progress as may be. */
    long pace(Lane lane) {
        return isBesideCasts(lane) ? lane.pace(mostBesideCasts) : lane.pace(lane.limit());
    }

    private boolean mayBegin(Lane lane) {
        if (lane.isIdle()) return true;
        if (lane.isFull()) return false;
        return lane == casts || (!casts.isAwaited() && isRoomBesideCasts(lane));
    }

    private boolean isRoomBesideCasts(Lane lane) {
        return !isBesideCasts(lane)
                || BESIDE_CASTS.stream().mapToInt(it -> of(it).inProgress()).sum() < mostBesideCasts;
    }

    private boolean isBesideCasts(Lane lane) {
        return !casts.isIdle() && BESIDE_CASTS.contains(lane.work());
    }

    List<GateFigures> figures() {
        return lanes.values().stream().map(Lane::figures).toList();
    }
}
