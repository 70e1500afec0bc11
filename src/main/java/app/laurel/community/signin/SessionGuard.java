package app.laurel.community.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a signed-in session pass only while {@link Sessions} says that it stands; whoever had an ended one is a stranger. For strangers
 * no Vaadin UI is begun, since it would be kept for half an hour for somebody who may never come back.
 */
final class SessionGuard extends OncePerRequestFilter {
    private final Sessions sessions;

    SessionGuard(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                && !stands(request, signedIn)) {
            SecurityContextHolder.clearContext();
            var session = request.getSession(false);
            if (session != null) session.invalidate();
        }
        if (isSignedIn()) chain.doFilter(request, response);
        else if (wantsUi(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else passStranger(request, response, chain);
    }

    /** Whatever was begun on the way, as Vaadin does for a file that is not there, ends with the request. */
    private static void passStranger(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var session = request.getSession(false);
        if (session != null && !isSignedIn()) session.invalidate();
    }

    private static boolean isSignedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn;
    }

    /** The other calls only say that a session has ended. */
    private static boolean wantsUi(HttpServletRequest request) {
        var call = request.getParameter("v-r");
        return call != null && !call.equals("uidl") && !call.equals("heartbeat");
    }

    private boolean stands(HttpServletRequest request, SignedIn signedIn) {
        var session = request.getSession(false);
        var inUse = !"heartbeat".equals(request.getParameter("v-r"));
        return session != null && sessions.stands(session.getId(), signedIn.account(), inUse);
    }
}
