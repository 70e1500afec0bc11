package app.laurel.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands before everything that is not ready: whatever is begun here is finished in time, and the rest is told when to come again. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class GateFilter extends OncePerRequestFilter {
    private final Gate gate;
    private final WaitingRoom room;
    private final BusyAnswers busy;

    GateFilter(Gate gate, WaitingRoom room, BusyAnswers busy) {
        this.gate = gate;
        this.room = room;
        this.busy = busy;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var work = AskedWork.of(request);
        if (work.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var isOpening = work.get() == Work.OPENING && AskedWork.isDocument(request);
        if (isOpening && room.holds(request, response)) return;
        var pass = gate.enter(work.get());
        if (pass.isEmpty()) {
            if (isOpening) room.seat(request, response);
            else busy.send(request, response);
            return;
        }
        try (var held = pass.get()) {
            if (isOpening) room.leave(request, response);
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (!SessionBound.isReached(failure) || response.isCommitted()) throw failure;
            response.reset();
            busy.send(request, response);
        }
    }
}
