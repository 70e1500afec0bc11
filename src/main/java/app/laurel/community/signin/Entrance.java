package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.signin.SignInOutcome.Proved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Lets a proved person in: a new session with a new id, into which nothing of the old one is carried. */
class Entrance {
    private static final String INSIDE = "/app";

    private final Sessions sessions;
    private final RequestCache wishes;
    private final CurrentAccount current;
    private final KnownBrowsers known;

    Entrance(Sessions sessions, RequestCache wishes, CurrentAccount current, KnownBrowsers known) {
        this.sessions = sessions;
        this.wishes = wishes;
        this.current = current;
        this.known = known;
    }

    /** As {@link #admit}, after the address was proved in this browser, which from now on is known for it. */
    String admit(Proved proved, HttpServletRequest request, HttpServletResponse response) {
        known.remember(request, response, proved.mail());
        return admit(proved.account(), request, response);
    }

    /** Signs the person in and answers the local path where that person wanted to go. */
    String admit(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        var target = target(wishes.getRequest(request, response));
        wishes.removeRequest(request, response);
        leave(request);
        var session = request.getSession(true);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(account));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        sessions.begin(session.getId(), account, BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT)));
        return target;
    }

    /** Whether signing in leads back to a page that somebody asked for, or was on when the session ended. */
    boolean leadsBack(HttpServletRequest request, HttpServletResponse response) {
        return !target(wishes.getRequest(request, response)).equals(INSIDE);
    }

    /** Ends the session of this request, whoever it was for. */
    void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return;
        current.find().ifPresent(account -> sessions.end(account, Sessions.key(session.getId())));
        session.invalidate();
    }

    /** Only ever a path of ours: what the browser sent decides nothing about the host. */
    static String target(@Nullable SavedRequest wish) {
        if (wish == null) return INSIDE;
        var wanted = URI.create(wish.getRedirectUrl());
        var path = wanted.getRawPath();
        var isInside = path != null && (path.equals(INSIDE) || path.startsWith(INSIDE + "/"));
        if (!isInside || path.contains("//") || path.contains("\\")) return INSIDE;
        return path;
    }
}
