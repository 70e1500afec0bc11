package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;

/**
 * One mail, ready to send.
 *
 * @param subject at most 200 characters, one line
 * @param text the whole message as plain text
 * @param html the same as a page
 */
public record Mail(MailAddress to, Language language, String subject, String text, String html) {
    public Mail {
        if (subject.length() > 200 || subject.contains("\n") || subject.contains("\r")) {
            throw new IllegalArgumentException(
                    "got a subject of %d characters, want one line of 200".formatted(subject.length()));
        }
    }

    /** What a mail says stays out of logs. */
    @Override
    public String toString() {
        return "Mail[" + to + "]";
    }
}
