package app.laurel.community.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.OpenSession;
import app.laurel.community.signin.Sessions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.ZoneId;

/** The browsers in which a person is signed in, each with a way to end that. */
class SessionList extends Div {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Sessions sessions;
    private final ZoneId elsewhere;

    /** @param elsewhere the zone of the moments shown, where the browser names none */
    SessionList(CurrentAccount current, Sessions sessions, ZoneId elsewhere) {
        this.current = current;
        this.sessions = sessions;
        this.elsewhere = elsewhere;
        show();
    }

    private void show() {
        var here = Sessions.key(sessionId());
        var all = sessions.list(current.id());
        removeAll();
        add(Rows.of(all, it -> row(it, it.key().equals(here))));
        if (all.size() > 1) add(new Button(getTranslation("community.account.end-others"), click -> endOthers()));
    }

    private Row row(OpenSession session, boolean here) {
        var seen = getTranslation("community.account.seen", moment(session.startedAt()), moment(session.seenAt()));
        var row = new Row(session.browser()).withNote(seen);
        if (here) return row.withSign(getTranslation("community.account.here"));
        var end = new Button(getTranslation("community.account.end"), click -> end(session));
        end.setAriaLabel(getTranslation("community.account.end-of", session.browser()));
        return row.offering(end);
    }

    private void end(OpenSession session) {
        sessions.end(current.id(), session.key());
        Notices.done(getTranslation("community.account.ended"));
        show();
    }

    private void endOthers() {
        sessions.endOthers(current.id(), sessionId());
        Notices.done(getTranslation("community.account.ended"));
        show();
    }

    private String moment(Instant moment) {
        return Moments.zoned(moment, Reader.zone().orElse(elsewhere), Reader.language());
    }

    private static String sessionId() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
