package app.laurel.notification;

import app.laurel.MovableClock;
import app.laurel.base.LaurelSettings;
import app.laurel.setback.Setbacks;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Postmen who carry what lies in the outbox to a server of the test, and leave one that says nothing after half a second. */
public class Postmen {
    private final OutboxStore store;
    private final LaurelSettings settings;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final MovableClock clock;

    Postmen(
            OutboxStore store,
            LaurelSettings settings,
            Setbacks setbacks,
            TransactionTemplate transaction,
            MovableClock clock) {
        this.store = store;
        this.settings = settings;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Carries twenty mails at the most. */
    void carry(int port) {
        to(port).carry(20);
    }

    /** A second later, carries twenty at the most. */
    void carrySoon(int port) {
        clock.pass(Duration.ofSeconds(1));
        carry(port);
    }

    Postman to(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "500");
        ObjectProvider<JavaMailSender> provider = new ObjectProvider<>() {
            @Override
            public JavaMailSender getObject() {
                return sender;
            }
        };
        return new Postman(store, provider, settings, setbacks, transaction, clock);
    }
}
