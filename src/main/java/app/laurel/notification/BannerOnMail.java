package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.PlainText;
import app.laurel.base.text.Texts;
import org.springframework.stereotype.Component;

/** Has a mail say in its subject and its text what has to be said first; the page part says it by its layout. */
@Component
class BannerOnMail {
    private static final int LONGEST_SUBJECT = 200;

    private final Occasion occasion;
    private final Texts texts;

    BannerOnMail(Occasion occasion, Texts texts) {
        this.occasion = occasion;
        this.texts = texts;
    }

    Mail on(Mail mail) {
        var banner = occasion.banner();
        if (banner.isEmpty()) return mail;
        var subject = texts.get(mail.language(), banner.get().mark(), mail.subject());
        var text = texts.get(mail.language(), banner.get().mail()) + "\n\n" + mail.text();
        return new Mail(mail.to(), mail.language(), PlainText.line(subject, LONGEST_SUBJECT), text, mail.html());
    }
}
