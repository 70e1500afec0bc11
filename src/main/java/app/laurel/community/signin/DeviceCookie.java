package app.laurel.community.signin;

import app.laurel.community.AccountProof;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The cookie of a browser in which a person stays signed in. */
@Component
class DeviceCookie {
    private static final String NAME = "device";

    private final Devices devices;
    private final Doorway doorway;

    DeviceCookie(Devices devices, Doorway doorway) {
        this.devices = devices;
        this.doorway = doorway;
    }

    boolean isIn(HttpServletRequest request) {
        return shown(request).isPresent();
    }

    /** Keeps the person of this session signed in on this browser; whoever was kept signed in there before no longer is. */
    void begin(AccountProof proof, HttpServletRequest request, HttpServletResponse response) {
        shown(request).ifPresent(devices::end);
        var session = request.getSession(false);
        if (session == null) return;
        var browser = BrowserName.of(request.getHeader(HttpHeaders.USER_AGENT));
        devices.begin(proof, session.getId(), browser).ifPresent(it -> doorway.keep(response, NAME, it, Devices.LAST));
    }

    DeviceOutcome use(HttpServletRequest request, HttpServletResponse response) {
        var outcome = devices.use(shown(request).orElse(""));
        switch (outcome) {
            case DeviceOutcome.Known known -> doorway.keep(response, NAME, known.secrets(), Devices.LAST);
            case DeviceOutcome.Unknown unknown -> doorway.forget(response, NAME);
            case DeviceOutcome.JustUsed justUsed -> {}
        }
        return outcome;
    }

    /** Ends staying signed in, on the server as well as in the browser. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        if (!isIn(request)) return;
        shown(request).ifPresent(devices::end);
        doorway.forget(response, NAME);
    }

    private Optional<String> shown(HttpServletRequest request) {
        return doorway.findCookie(request, NAME).filter(it -> !it.isEmpty());
    }
}
