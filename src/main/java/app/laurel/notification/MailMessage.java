package app.laurel.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.MimeMessageHelper;

/** A mail as it travels: text and page side by side, its language, and for announcements the way out by one click (RFC 8058). */
final class MailMessage {
    private MailMessage() {}

    static MimeMessage of(QueuedMail queued, MimeMessage message, String from)
            throws MessagingException, UnsupportedEncodingException {
        var mail = queued.mail();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from, "Laurel");
        parts.setTo(mail.to().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (queued.stop() != null) {
            message.setHeader("List-Unsubscribe", "<" + queued.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }
}
