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
public record OutboxPage(List<SentMail> mails, @Nullable MailId last) {
    public OutboxPage {
        mails = List.copyOf(mails);
    }
}
