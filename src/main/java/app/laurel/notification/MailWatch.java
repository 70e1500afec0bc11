package app.laurel.notification;

import app.laurel.base.LaurelSettings;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail goes out, for whoever runs the installation: figures only, never an address or a subject. */
@Service
@Transactional(readOnly = true)
public class MailWatch {
    private static final Duration LATELY = Duration.ofDays(1);

    private final MailWatchStore store;
    private final Postman postman;
    private final LaurelSettings settings;
    private final Clock clock;

    MailWatch(MailWatchStore store, Postman postman, LaurelSettings settings, Clock clock) {
        this.store = store;
        this.postman = postman;
        this.settings = settings;
        this.clock = clock;
    }

    /** What waits now. */
    public WaitingMails look() {
        var now = clock.instant();
        return store.look(now, now.minus(LATELY));
    }

    /** Whether mail is caught and shown instead of sent. */
    public boolean isCaught() {
        return settings.mailCaught();
    }

    /** How many mails this node gave to the mail server since its start. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long countSent() {
        return postman.countTaken();
    }

    /** How many tries of this node failed since its start, for whatever reason. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public long countFailed() {
        return postman.countFailed();
    }
}
