package app.laurel.community.signin;

import app.laurel.community.SignInNeeded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Who may add a second factor: whoever has signed in, or shown the earlier factor, lately; so that a browser left open gives nobody a
 * key for good.
 */
@Component
class FactorBar {
    private final HeldFactors held;
    private final Entrance entrance;
    private final CurrentAccount current;

    FactorBar(HeldFactors held, Entrance entrance, CurrentAccount current) {
        this.held = held;
        this.entrance = entrance;
        this.current = current;
    }

    boolean mayAdd() {
        return current.find().filter(it -> entrance.isRecent(held.mustShow(it))).isPresent();
    }

    /** Redirects to the proof that is missing: the earlier factor, or signing in. */
    String way(HttpServletRequest request, HttpServletResponse response) {
        if (current.find().filter(held::mustShow).isPresent()) return "/sign-in/factor?to=/app/account";
        entrance.leave(request, response);
        return SignInNeeded.WAY;
    }
}
