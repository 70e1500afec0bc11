package app.laurel.notification.ui;

import app.laurel.base.id.MailId;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Communities;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.notification.MailDesk;
import app.laurel.notification.MailFigure;
import app.laurel.notification.MailState;
import app.laurel.notification.RehearsalMail;
import app.laurel.notification.TroubledMail;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What became of the community's mail: how many are on their way, and which did not arrive, with the mail server's words. */
@Route(":community/desk/mail")
@PermitAll
class MailView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient MailDesk desk;
    private final transient RehearsalMail rehearsals;
    private final transient Communities communities;

    MailView(CurrentAccount current, MailDesk desk, RehearsalMail rehearsals, Communities communities) {
        super("notification.desk.title");
        this.current = current;
        this.desk = desk;
        this.rehearsals = rehearsals;
        this.communities = communities;
    }

    @Override
    protected void show() {
        var moderator = current.moderator(slug());
        var community = communities.get(moderator.community());
        if (community.isRehearsal()) {
            show(new H1(title()), new MailBox(rehearsals.list(moderator), community.zone()));
            return;
        }
        show(new H1(title()), new Paragraph(getTranslation("notification.desk.about")));
        var figures = desk.figures(moderator);
        getContent().add(Rows.of(figures, this::figure, getTranslation("notification.desk.none")));
        var troubled = desk.listTroubled(moderator);
        if (troubled.isEmpty()) return;
        getContent().add(new H2(getTranslation("notification.desk.troubled")), Rows.of(troubled, this::trouble));
    }

    private Row figure(MailFigure figure) {
        return new Row(getTranslation("notification.kind." + figure.kind()))
                .with(getTranslation("notification.state." + figure.state(), figure.mails()));
    }

    private Row trouble(TroubledMail mail) {
        var row = new Row(mail.recipient())
                .with(getTranslation("notification.kind." + mail.kind()) + " · "
                        + getTranslation("notification.state.of." + mail.state()))
                .withNote(getTranslation("notification.desk.tries", mail.attempts(), String.valueOf(mail.answer())));
        if (mail.state() == MailState.QUEUED) row.withNote(getTranslation("notification.desk.next", moment(mail)));
        return mail.state() == MailState.REFUSED ? row.offering(again(mail)) : row;
    }

    private String moment(TroubledMail mail) {
        var zone = communities.getBySlug(slug()).zone();
        return Moments.zoned(mail.nextAt(), zone, language());
    }

    private Button again(TroubledMail mail) {
        var button = new Button(getTranslation("notification.desk.again"), click -> sendAgain(mail.id()));
        button.setAriaLabel(getTranslation("notification.desk.again") + ": " + mail.recipient());
        return button;
    }

    private void sendAgain(MailId id) {
        var sent = desk.sendAgain(current.moderator(slug()), id);
        Notices.inform(getTranslation(sent ? "notification.desk.sent-again" : "notification.desk.gone"));
        show();
    }
}
