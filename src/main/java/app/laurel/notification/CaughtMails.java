package app.laurel.notification;

import app.laurel.base.id.MailId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of caught mails.
 *
 * @param mails the newest first
 * @param last after which the next page begins; null where this is the last one
 */
public record CaughtMails(List<SentMail> mails, @Nullable MailId last) {
    public CaughtMails {
        mails = List.copyOf(mails);
    }
}
