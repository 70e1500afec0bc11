package app.laurel.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whatever is begun behind it is finished in time, and the rest is told when to come again. */
final class GateFilter extends OncePerRequestFilter {
    private final Predicate<WorkKind> kinds;
    private final Gate gate;
    private final WaitingRoom room;
    private final BusyAnswers busy;
    private final CallsOfSessions calls;

    /** @param kinds of work that this one is for */
    GateFilter(Predicate<WorkKind> kinds, Gate gate, WaitingRoom room, BusyAnswers busy, CallsOfSessions calls) {
        this.kinds = kinds;
        this.gate = gate;
        this.room = room;
        this.busy = busy;
        this.calls = calls;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var work = AskedWork.of(request).filter(kinds);
        if (work.isEmpty()) chain.doFilter(request, response);
        else if (work.get() != WorkKind.OPENING || !AskedWork.isDocument(request))
            begin(work.get(), request, response, chain);
        else if (!room.holds(request, response)) open(request, response, chain);
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pass = gate.enter(WorkKind.OPENING);
        if (pass.isEmpty()) {
            room.seat(request, response);
            return;
        }
        room.leave(request);
        run(pass.get(), request, response, chain);
    }

    private void begin(WorkKind work, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        // why first: nobody holds a place by sending slowly
        var arrived = work == WorkKind.UPLOAD ? request : ArrivedRequest.of(request);
        var session = work == WorkKind.CAST ? request.getRequestedSessionId() : null;
        if (session != null && !calls.begin(session)) {
            busy.send(request, response);
            return;
        }
        try {
            var pass = gate.enter(work);
            if (pass.isPresent()) run(pass.get(), arrived, response, chain);
            else busy.send(request, response);
        } finally {
            if (session != null) calls.end(session);
        }
    }

    private void run(Pass pass, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (pass) {
            chain.doFilter(request, new SlowlyReadResponse(response, pass));
        } catch (ServletException | RuntimeException failure) {
            if (!SessionBound.isReached(failure) || response.isCommitted()) throw failure;
            response.reset();
            busy.send(request, response);
        }
    }
}
