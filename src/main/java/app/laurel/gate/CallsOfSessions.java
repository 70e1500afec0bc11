package app.laurel.gate;

import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many calls of each session wait or are in progress: a page sends one at a time, so that one member takes no room from many. */
@Component
class CallsOfSessions {
    /** Two windows, or one that tries again while its last call is still being answered. */
    private static final int MOST = 3;

    private final ConcurrentHashMap<String, Integer> calls = new ConcurrentHashMap<>();

    /** False, and nothing noted, if there are enough already. */
    boolean begin(String session) {
        var now = calls.merge(session, 1, Integer::sum);
        if (now <= MOST) return true;
        end(session);
        return false;
    }

    void end(String session) {
        calls.computeIfPresent(session, (same, many) -> many == 1 ? null : many - 1);
    }
}
