package app.laurel.community.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a signed-in session pass only while {@link Sessions} says that it stands; whoever had an ended one is a stranger. */
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
        chain.doFilter(request, response);
    }

    private boolean stands(HttpServletRequest request, SignedIn signedIn) {
        var session = request.getSession(false);
        var inUse = !"heartbeat".equals(request.getParameter("v-r"));
        return session != null && sessions.stands(session.getId(), signedIn.account(), inUse);
    }
}
