package app.laurel.notification.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Page;
import app.laurel.notification.Outbox;
import app.laurel.notification.SentMail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.regex.Pattern;

/** All mail that is caught instead of sent, so that anyone can sign in as anybody. Elsewhere there is no such page. */
@Route("outbox")
@AnonymousAllowed
class OutboxView extends Page {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final transient Outbox outbox;
    private final transient LaurelSettings settings;

    OutboxView(Outbox outbox, LaurelSettings settings) {
        super("notification.outbox.title");
        this.outbox = outbox;
        this.settings = settings;
    }

    @Override
    protected void show() {
        if (!settings.mailCaught()) throw new NotFoundException();
        var note = new Paragraph(getTranslation("notification.outbox.note"));
        note.setClassName("laurel-note");
        show(new H1(title()), note);
        var mails = outbox.newest();
        if (mails.isEmpty()) getContent().add(new EmptyState(getTranslation("notification.outbox.empty")));
        mails.forEach(it -> getContent().add(card(it)));
    }

    private Component card(SentMail sent) {
        var written = Moments.zoned(sent.writtenAt(), settings.zone(), language());
        var to = new Paragraph(
                getTranslation("notification.outbox.to", sent.mail().to(), written));
        to.setClassName("laurel-muted");
        var card =
                new Article(new H2(sent.mail().subject()), to, body(sent.mail().text()));
        card.setClassName("laurel-card");
        card.getElement().setAttribute("lang", sent.mail().language().tag());
        return card;
    }

    /** The text part; addresses in it can be followed. */
    private static Pre body(String text) {
        var body = new Pre();
        var addresses = ADDRESS.matcher(text);
        var end = 0;
        while (addresses.find()) {
            body.add(new Span(text.substring(end, addresses.start())));
            var link = new Anchor(addresses.group(), addresses.group());
            link.setRouterIgnore(true);
            body.add(link);
            end = addresses.end();
        }
        body.add(new Span(text.substring(end)));
        return body;
    }
}
