package app.laurel.notification;

import app.laurel.base.seal.Seal;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Seals what a mail says until it is sent: it may hold a way in. What was sealed for one recipient opens for no other. */
@Component
class Envelope {
    /** Stands between the two parts; templates and translations cannot hold it. */
    private static final String BETWEEN = "\u0000";

    private final Seal seal;

    Envelope(Seal masterSeal) {
        this.seal = masterSeal;
    }

    byte[] close(Mail mail) {
        var plain = mail.text() + BETWEEN + mail.html();
        return seal.close(plain.getBytes(StandardCharsets.UTF_8), context(mail.to()));
    }

    Mail open(byte[] sealed, MailAddress to, Language language, String subject) {
        var plain = new String(seal.open(sealed, context(to)), StandardCharsets.UTF_8);
        var end = plain.indexOf(BETWEEN);
        return new Mail(to, language, subject, plain.substring(0, end), plain.substring(end + 1));
    }

    private static byte[] context(MailAddress to) {
        return ("notification_mail " + to).getBytes(StandardCharsets.UTF_8);
    }
}
