package app.laurel.notification.ui;

import app.laurel.base.id.MailId;
import app.laurel.base.ui.Notices;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.notification.MailDesk;
import app.laurel.notification.MailFigure;
import app.laurel.notification.MailState;
import app.laurel.notification.TroubledMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** What became of the community's mail: how many are on their way, and which did not arrive, with the mail server's words. */
@Route(":community/desk/mail")
@PermitAll
class MailView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient MailDesk desk;
    private String slug = "";

    MailView(CurrentAccount current, MailDesk desk) {
        this.current = current;
        this.desk = desk;
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("community").orElse("");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.desk.title") + " · Laurel";
    }

    private void show() {
        var moderator = current.moderator(slug);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("notification.desk.title")));
        getContent().add(new Paragraph(getTranslation("notification.desk.about")));
        var figures = desk.figures(moderator);
        if (figures.isEmpty()) getContent().add(new Paragraph(getTranslation("notification.desk.none")));
        else getContent().add(rows(figures.stream().map(this::row)));
        var troubled = desk.listTroubled(moderator);
        if (troubled.isEmpty()) return;
        getContent().add(new H2(getTranslation("notification.desk.troubled")));
        getContent().add(rows(troubled.stream().map(this::row)));
    }

    private static UnorderedList rows(Stream<ListItem> items) {
        var rows = new UnorderedList();
        rows.setClassName("laurel-rows");
        items.forEach(rows::add);
        return rows;
    }

    private ListItem row(MailFigure figure) {
        return row(
                getTranslation("notification.kind." + figure.kind()),
                new Span(getTranslation("notification.state." + figure.state(), figure.mails())));
    }

    private ListItem row(TroubledMail mail) {
        var words = new Span(getTranslation("notification.desk.tries", mail.attempts(), String.valueOf(mail.answer())));
        words.setClassName("laurel-muted");
        var what = new Span(getTranslation("notification.kind." + mail.kind()) + " · "
                + getTranslation("notification.state.of." + mail.state()));
        var row = row(mail.recipient(), what, words);
        if (mail.state() == MailState.REFUSED) row.add(again(mail));
        return row;
    }

    private static ListItem row(String name, Component... more) {
        var title = new Span(name);
        title.setClassName("laurel-row-name");
        var who = new Div(title);
        who.add(more);
        who.setClassName("laurel-row-who");
        var row = new ListItem(who);
        row.setClassName("laurel-row");
        return row;
    }

    private Button again(TroubledMail mail) {
        var button = new Button(getTranslation("notification.desk.again"), click -> sendAgain(mail.id()));
        button.setAriaLabel(getTranslation("notification.desk.again") + ": " + mail.recipient());
        return button;
    }

    private void sendAgain(MailId id) {
        var sent = desk.sendAgain(current.moderator(slug), id);
        Notices.tell(getTranslation(sent ? "notification.desk.sent-again" : "notification.desk.gone"));
        show();
    }
}
