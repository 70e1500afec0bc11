package app.laurel.notification;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.AddressMask;
import app.laurel.notification.MailRowMapper.Unreadable;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries due mails to the mail server, each once where the server's answer is known, and again after growing pauses where the server was out of
 * reach or busy. What the server refuses for good is not tried again. One node carries at a time: the scheduler sees to that.
 */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8));

    private final OutboxStore store;
    private final ObjectProvider<JavaMailSender> server;
    private final LaurelSettings settings;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LongAdder taken = new LongAdder();
    private final LongAdder failed = new LongAdder();

    Postman(
            OutboxStore store,
            ObjectProvider<JavaMailSender> server,
            LaurelSettings settings,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.server = server;
        this.settings = settings;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Sends what is due. No transaction is open while the mail server is talked to. A server that is out of reach ends the round:
     * the other mails would only wait for it, too.
     *
     * @param most mails in this round
     */
    void carry(int most) {
        var unreadable = new ArrayList<Unreadable>();
        var due = transaction.execute(status -> store.due(clock.instant(), most, unreadable::add));
        unreadable.forEach(this::setAside);
        for (var queued : due == null ? List.<QueuedMail>of() : due) {
            if (carry(queued) == ServerAnswer.Kind.UNREACHABLE) return;
        }
    }

    /** How many mails the server took since the start of this node. */
    long countTaken() {
        return taken.sum();
    }

    /** How many tries failed since then. */
    long countFailed() {
        return failed.sum();
    }

    private void setAside(Unreadable mail) {
        transaction.executeWithoutResult(status -> store.setAside(mail.id()));
        setbacks.setAside(new Piece("mail", "mail/" + mail.id(), mail.community()), mail.failure());
    }

    private ServerAnswer.Kind carry(QueuedMail queued) {
        var answer = ServerAnswer.to(() -> send(queued));
        (answer.kind() == ServerAnswer.Kind.TAKEN ? taken : failed).increment();
        switch (answer.kind()) {
            case TAKEN -> taken(queued, answer);
            case REFUSED -> answered(queued, MailState.REFUSED, answer, Duration.ZERO);
            case LATER, UNREACHABLE -> again(queued, answer);
        }
        return answer.kind();
    }

    private void taken(QueuedMail queued, ServerAnswer answer) {
        if (queued.kind() == MailKind.RECEIPT) {
            transaction.executeWithoutResult(status -> store.forget(queued));
        } else answered(queued, MailState.SENT, answer, Duration.ZERO);
    }

    private void again(QueuedMail queued, ServerAnswer answer) {
        LOG.warn(
                "mail {} was not taken at try {}: {}",
                queued.id(),
                queued.attempts() + 1,
                AddressMask.over(answer.words()));
        if (queued.attempts() >= PAUSES.size()) answered(queued, MailState.REFUSED, answer, Duration.ZERO);
        else answered(queued, MailState.QUEUED, answer, PAUSES.get(queued.attempts()));
    }

    private void answered(QueuedMail queued, MailState state, ServerAnswer answer, Duration pause) {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> store.answered(queued, state, answer.words(), now, now.plus(pause)));
    }

    private void send(QueuedMail queued) throws Exception {
        var sender = server.getObject();
        sender.send(MailMessage.of(queued, sender.createMimeMessage(), settings.mailFrom()));
    }
}
