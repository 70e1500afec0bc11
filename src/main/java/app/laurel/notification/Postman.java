package app.laurel.notification;

import app.laurel.base.LaurelSettings;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries due mails to the mail server, each once where it can be told, and again after growing pauses where the server was out of
 * reach. One node carries at a time: the scheduler sees to that.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 20;
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final OutboxStore store;
    private final ObjectProvider<JavaMailSender> server;
    private final LaurelSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Postman(
            OutboxStore store,
            ObjectProvider<JavaMailSender> server,
            LaurelSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.server = server;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what is due. No transaction is open while the mail server is talked to. */
    void carry() {
        var due = transaction.execute(status -> store.due(clock.instant(), AT_ONCE));
        for (var queued : due == null ? List.<QueuedMail>of() : due) carry(queued);
    }

    private void carry(QueuedMail queued) {
        try {
            send(queued.mail());
            answered(queued, MailState.SENT, "taken", Duration.ZERO);
        } catch (MailParseException | MessagingException | UnsupportedEncodingException unsendable) {
            LOG.error("mail {} cannot be written", queued.id(), unsendable);
            answered(queued, MailState.REFUSED, words(unsendable), Duration.ZERO);
        } catch (MailException failed) {
            again(queued, failed);
        }
    }

    private void again(QueuedMail queued, MailException failed) {
        var last = queued.attempts() >= PAUSES.size();
        LOG.warn("mail {} was not taken at try {}: {}", queued.id(), queued.attempts() + 1, words(failed));
        if (last) answered(queued, MailState.REFUSED, words(failed), Duration.ZERO);
        else answered(queued, MailState.QUEUED, words(failed), PAUSES.get(queued.attempts()));
    }

    private void answered(QueuedMail queued, MailState state, String answer, Duration pause) {
        var now = clock.instant();
        transaction.executeWithoutResult(
                status -> store.answered(queued.id(), state, answer, queued.attempts() + 1, now, now.plus(pause)));
    }

    private void send(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var sender = server.getObject();
        var message = sender.createMimeMessage();
        var parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(settings.mailFrom(), "Laurel");
        parts.setTo(mail.to().value());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), mail.html());
        message.setHeader("Content-Language", mail.language().tag());
        message.setHeader("Auto-Submitted", "auto-generated");
        sender.send(message);
    }

    private static String words(Exception failed) {
        var words = failed.getMessage() == null ? failed.getClass().getSimpleName() : failed.getMessage();
        return words.substring(0, Math.min(words.length(), 500));
    }
}
