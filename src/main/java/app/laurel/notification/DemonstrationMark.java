package app.laurel.notification;

import app.laurel.base.DemonstrationSettings;
import app.laurel.base.PlainText;
import app.laurel.base.Texts;
import org.springframework.stereotype.Component;

/** Has a mail of a demonstration say so in its subject and its text; the page part says it by its layout. */
@Component
class DemonstrationMark {
    private static final int LONGEST_SUBJECT = 200;

    private final DemonstrationSettings demonstration;
    private final Texts texts;

    DemonstrationMark(DemonstrationSettings demonstration, Texts texts) {
        this.demonstration = demonstration;
        this.texts = texts;
    }

    Mail mark(Mail mail) {
        if (!demonstration.isOn()) return mail;
        var subject = texts.get(mail.language(), "demonstration.badge", mail.subject());
        var text = texts.get(mail.language(), "demonstration.mail") + "\n\n" + mail.text();
        return new Mail(mail.to(), mail.language(), PlainText.line(subject, LONGEST_SUBJECT), text, mail.html());
    }
}
