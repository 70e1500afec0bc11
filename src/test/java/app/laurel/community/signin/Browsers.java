package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;

/** Browsers in which people signed in a moment ago, and where they stay signed in. */
public class Browsers {
    private final Sessions sessions;
    private final Devices devices;

    Browsers(Sessions sessions, Devices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /** The id of a session that begins now. */
    String signIn(AccountId account) {
        var session = UUID.randomUUID().toString();
        sessions.begin(session, sessions.proofNow(account), "Firefox");
        return session;
    }

    /** Begins the session of the page that is shown on this thread. */
    public void signInHere(AccountId account) {
        var session = VaadinSession.getCurrent().getSession().getId();
        sessions.begin(session, sessions.proofNow(account), "Firefox");
    }

    /** Begins a session of a browser in which the person stays signed in; the secrets that it holds. */
    public String stay(AccountId account, String browser) {
        return devices.begin(sessions.proofNow(account), signIn(account), browser)
                .orElseThrow();
    }
}
