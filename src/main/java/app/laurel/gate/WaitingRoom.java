package app.laurel.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Where those wait who open a page of the application while more come than can be let in. Each is told how many are before it and keeps
 * its place over a reload; whoever comes while others wait stands behind them. Only who has a session has a place: without one nothing
 * opens but the door, and nobody fills the line from outside.
 */
@Component
class WaitingRoom {
    /** The page, and what it asks for once it is there; each takes about as long. */
    private static final int REQUESTS_OF_AN_OPENING = 3;

    private final Gate gate;
    private final BusyAnswers busy;
    private final LongSupplier nanoTime;
    private final Line line = new Line();

    @Autowired
    WaitingRoom(Gate gate, BusyAnswers busy) {
        this(gate, busy, System::nanoTime);
    }

    WaitingRoom(Gate gate, BusyAnswers busy, LongSupplier nanoTime) {
        this.gate = gate;
        this.busy = busy;
        this.nanoTime = nanoTime;
    }

    /** Whether others come first; then the page is answered with the place in the line. */
    boolean holds(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var now = nanoTime.getAsLong();
        line.advance(now, comers());
        var session = session(request);
        if (session == null || (line.isEmpty() && !line.holds(session))) return false;
        var ahead = line.ask(session, now);
        if (ahead.isPresent() && ahead.getAsLong() == 0) return false;
        tell(request, response, ahead.orElse(Line.MOST));
        return true;
    }

    /** How many can be let in within a second; none while there is no room at all. */
    private long comers() {
        if (gate.room(WorkKind.OPENING) == 0) return 0;
        return Math.max(1, gate.pace(WorkKind.OPENING) / REQUESTS_OF_AN_OPENING);
    }

    /** Gives a place to somebody for whom there was no room; one who had a place keeps it. */
    void seat(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = session(request);
        if (session == null) busy.send(request, response);
        else tell(request, response, line.ask(session, nanoTime.getAsLong()).orElse(Line.MOST));
    }

    /** Somebody was let in. */
    void leave(HttpServletRequest request) {
        var session = session(request);
        if (session != null) line.leave(session);
    }

    private void tell(HttpServletRequest request, HttpServletResponse response, long ahead) throws IOException {
        busy.sendPlace(request, response, ahead);
    }

    private static @Nullable String session(HttpServletRequest request) {
        return request.isRequestedSessionIdValid() ? request.getRequestedSessionId() : null;
    }
}
