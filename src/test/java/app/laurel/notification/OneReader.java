package app.laurel.notification;

import static java.util.Objects.requireNonNull;

import app.laurel.base.text.Language;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody to whom one mail is put into the outbox, and what the outbox does with it. */
final class OneReader {
    static final Errand REMINDER =
            new Errand(MailKind.REMINDER_DAYS, null, null, null, "https://laurel.example/en/mail/stop/x");
    static final Errand OPENING = new Errand(MailKind.REQUEST_APPROVED, null, null, null, null);

    private final OutboxStore store;
    private final TransactionTemplate transaction;
    private final MailAddress to = new MailAddress(UUID.randomUUID() + "@laurel.example");
    private final Mail mail = new Mail(to, Language.EN, "Your way in", "text 123456", "<p>page 123456");

    OneReader(OutboxStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    MailAddress to() {
        return to;
    }

    Mail mail() {
        return mail;
    }

    /** Puts the mail into the outbox, for this errand. */
    void add(Errand errand, Instant now) {
        transaction.executeWithoutResult(status -> store.add(mail, errand, MailState.QUEUED, now));
    }

    /** What is to be sent to this reader. */
    List<QueuedMail> due(Instant now) {
        var all = requireNonNull(transaction.execute(status -> store.due(now, PostedMails.ALL, unreadable -> {})));
        return all.stream().filter(it -> it.mail().to().equals(to)).toList();
    }

    /** A mail server answers to the first of them. */
    void answered(MailState state, String answer, Instant now, Instant next) {
        var queued = due(now).getFirst();
        transaction.executeWithoutResult(status -> store.answered(queued, state, answer, now, next));
    }
}
