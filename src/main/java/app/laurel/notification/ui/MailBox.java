package app.laurel.notification.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Reader;
import app.laurel.notification.SentMail;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.time.ZoneId;
import java.util.List;

/** The mail of a rehearsal, which nobody was sent: each by its subject, its text folded below. */
final class MailBox extends Card {
    private static final long serialVersionUID = 1;

    MailBox(List<SentMail> mails, ZoneId zone) {
        add(
                new H2(getTranslation("notification.rehearsal.title")),
                new Paragraph(getTranslation("notification.rehearsal.lead")));
        if (mails.isEmpty()) add(new EmptyState(getTranslation("notification.rehearsal.none")));
        mails.forEach(it -> add(letter(it, zone)));
    }

    private Details letter(SentMail sent, ZoneId zone) {
        var mail = sent.mail();
        var at = Moments.of(sent.writtenAt(), zone, Reader.language());
        var to = new Paragraph(
                getTranslation("notification.rehearsal.to", mail.to().value(), at));
        to.setClassName("laurel-muted");
        var text = new Pre(mail.text());
        text.setClassName("laurel-letter");
        return new Details(mail.subject(), to, text);
    }
}
