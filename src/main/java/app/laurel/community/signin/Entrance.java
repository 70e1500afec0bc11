package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.RecentProofs;
import app.laurel.community.SignInNeeded;
import app.laurel.community.signin.SignInOutcome.Proved;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
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
        if (!halfWay.stops(proved.proof().account())) return admit(proved.proof(), null, request, response);
        halfWay.keep(response, proved.proof());
        return "/sign-in/factor";
    }

    /**
     * Signs the person in and answers the local path where that person wanted to go; or, where what was proved opens nothing any more,
     * the path of signing in again.
     *
     * @param secondAt when a second factor was shown; null for none
     */
    String admit(
            AccountProof proof, @Nullable Instant secondAt, HttpServletRequest request, HttpServletResponse response) {
        var who = new SignedIn(proof.account(), clock.instant(), secondAt);
        return begin(who, it -> sessions.begin(it, proof, browser(request)), request, response);
    }

    /** As {@link #admit}, on a device on which the person stays signed in: nothing was proved now. */
    String admitFromDevice(AccountId account, long device, HttpServletRequest request, HttpServletResponse response) {
        var who = new SignedIn(account, Instant.EPOCH, null);
        return begin(who, it -> sessions.begin(it, account, browser(request), device), request, response);
    }

    /** @param begins begins a session with this id, or says that none may begin */
    private String begin(
            SignedIn who, Predicate<String> begins, HttpServletRequest request, HttpServletResponse response) {
        leave(request, response);
        var session = request.getSession(true);
        if (!begins.test(session.getId())) {
            session.invalidate();
            return SignInNeeded.WAY;
        }
        save(who, request, response);
        var target = target(wishes.getRequest(request, response));
        wishes.removeRequest(request, response);
        return target;
    }

    private static String browser(HttpServletRequest request) {
        return BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
    }

    /** As {@link #admit}, for whoever has just shown a second factor. */
    String admitWithSecondFactor(AccountProof proof, HttpServletRequest request, HttpServletResponse response) {
        return admit(proof, clock.instant(), request, response);
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
        return !wanted(request, response).equals(INSIDE);
    }

    /** The path that was asked for before signing in, with its query. */
    String wanted(HttpServletRequest request, HttpServletResponse response) {
        return target(wishes.getRequest(request, response));
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
