package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.RecentProofs;
import app.laurel.community.signin.SignInOutcome.Proved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Lets a proved person in: a new session with a new id, into which nothing of the old one is carried. */
class Entrance {
    /** Later than any clock: whoever plays an invented person has no authenticator. */
    static final Instant ALWAYS = Instant.parse("9999-01-01T00:00:00Z");

    private static final String INSIDE = "/app";

    private final Sessions sessions;
    private final RequestCache wishes;
    private final CurrentAccount current;
    private final KnownBrowsers known;
    private final HalfWay halfWay;
    private final Clock clock;

    Entrance(
            Sessions sessions,
            RequestCache wishes,
            CurrentAccount current,
            KnownBrowsers known,
            HalfWay halfWay,
            Clock clock) {
        this.halfWay = halfWay;
        this.clock = clock;
        this.sessions = sessions;
        this.wishes = wishes;
        this.current = current;
        this.known = known;
    }

    /**
     * Lets the person in whose address was proved in this browser, which from now on is known for it; or leads to the page of the second
     * factor, if there is one.
     */
    String admit(Proved proved, HttpServletRequest request, HttpServletResponse response) {
        known.remember(request, response, proved.mail());
        if (!halfWay.stops(proved.account())) return admit(proved.account(), null, request, response);
        halfWay.keep(response, proved.account());
        return "/sign-in/factor";
    }

    /**
     * Signs the person in and answers the local path where that person wanted to go.
     *
     * @param secondAt when a second factor was shown; null for none
     */
    String admit(
            AccountId account, @Nullable Instant secondAt, HttpServletRequest request, HttpServletResponse response) {
        var target = begin(new SignedIn(account, clock.instant(), secondAt), request, response);
        sessions.begin(request.getSession(true).getId(), account, browser(request));
        return target;
    }

    /** As {@link #admit}, on a device on which the person stays signed in: nothing was proved now. */
    String admitFromDevice(AccountId account, long device, HttpServletRequest request, HttpServletResponse response) {
        var target = begin(new SignedIn(account, Instant.EPOCH, null), request, response);
        sessions.begin(request.getSession(true).getId(), account, browser(request), device);
        return target;
    }

    private String begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        var target = target(wishes.getRequest(request, response));
        wishes.removeRequest(request, response);
        leave(request, response);
        request.getSession(true);
        save(who, request, response);
        return target;
    }

    private static String browser(HttpServletRequest request) {
        return BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    /** As {@link #admit}, for whoever has just shown a second factor. */
    String admitWithSecondFactor(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        return admit(account, clock.instant(), request, response);
    }

    /** Notes in the session of whoever is signed in that a second factor was shown now. */
    void noteSecondFactor(HttpServletRequest request, HttpServletResponse response) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn now) {
            save(new SignedIn(now.account(), now.at(), clock.instant()), request, response);
        }
    }

    /** Whether whoever is signed in proved the address, or a second factor, within the last half hour. */
    boolean isRecent(boolean secondFactor) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn now)) return false;
        var at = secondFactor ? now.secondFactorAt() : Optional.of(now.at());
        var since = clock.instant().minus(RecentProofs.RECENT);
        return at.filter(it -> it.isAfter(since)).isPresent();
    }

    private static void save(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    /** Whether signing in leads back to a page that somebody asked for, or was on when the session ended. */
    boolean leadsBack(HttpServletRequest request, HttpServletResponse response) {
        return !target(wishes.getRequest(request, response)).equals(INSIDE);
    }

    /** Ends the session of this request, whoever it was for. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        halfWay.forgetSecret(request, response);
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
