package app.laurel.notification;

import app.laurel.base.seal.Seal;
import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what a mail says until it is sent: it may hold a way in. What was sealed for one recipient opens for no other. */
@Component
class Envelope {
    /** Stands between the parts; templates, translations and addresses cannot hold it. */
    private static final String BETWEEN = "\u0000";

    private static final int PARTS = 4;

    private final Seal seal;

    Envelope(Seal masterSeal) {
        this.seal = masterSeal;
    }

    /** What was sealed. */
    record Content(Mail mail, @Nullable String stop) {}

    byte[] close(Mail mail, @Nullable String stop) {
        var plain = String.join(BETWEEN, mail.subject(), stop == null ? "" : stop, mail.text(), mail.html());
        return seal.close(plain.getBytes(StandardCharsets.UTF_8), context(mail.to()));
    }

    Content open(byte[] sealed, MailAddress to, Language language) {
        var plain = new String(seal.open(sealed, context(to)), StandardCharsets.UTF_8);
        var parts = plain.split(BETWEEN, PARTS);
        if (parts.length < PARTS) throw new IllegalArgumentException("got %d parts of a mail".formatted(parts.length));
        var mail = new Mail(to, language, parts[0], parts[2], parts[3]);
        return new Content(mail, parts[1].isEmpty() ? null : parts[1]);
    }

    private static byte[] context(MailAddress to) {
        return ("notification_mail " + to).getBytes(StandardCharsets.UTF_8);
    }
}
