package app.laurel.notification;

import app.laurel.base.LaurelSettings;
import app.laurel.base.id.MailId;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mail waits until it is sent; where mail is caught, it stays and can be read. */
@Service
public class Outbox {
    private static final int SHOWN = 50;
    private static final Duration KEPT = Duration.ofDays(1);

    private final OutboxStore store;
    private final BannerOnMail banner;
    private final LaurelSettings settings;
    private final RehearsalMail rehearsals;
    private final Clock clock;

    Outbox(OutboxStore store, BannerOnMail banner, LaurelSettings settings, RehearsalMail rehearsals, Clock clock) {
        this.store = store;
        this.banner = banner;
        this.settings = settings;
        this.rehearsals = rehearsals;
        this.clock = clock;
    }

    /** Takes a mail in the caller's transaction: it is sent if that commits, and only then. That of a rehearsal never leaves. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(Mail mail, Errand errand) {
        if (rehearsals.isTooMany(mail)) return;
        var stays = settings.mailCaught() || rehearsals.holds(mail, errand);
        store.add(banner.on(mail), errand, stays ? MailState.SENT : MailState.QUEUED, clock.instant());
    }

    /** Empties mails a day after they were sent, or caught. */
    @Transactional
    void purge() {
        store.purge(clock.instant().minus(KEPT));
    }

    /**
     * Caught mails, newest first, a page of them. On the first page also stand the newest ways in, should a mailing have pushed
     * them out.
     *
     * @param before the mail after which the page begins; null for the first page
     * @throws IllegalStateException where mail is sent
     */
    @Transactional(readOnly = true)
    public OutboxPage list(@Nullable MailId before) {
        if (!settings.mailCaught()) throw new IllegalStateException("mail is only shown where it is caught");
        return store.listCaught(before, SHOWN);
    }
}
