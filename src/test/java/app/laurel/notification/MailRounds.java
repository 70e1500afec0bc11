package app.laurel.notification;

import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.edition.Editions;
import app.laurel.edition.PhaseBegan;
import java.time.Duration;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins mailings to the members of a year and carries them on, as the jobs do. */
public class MailRounds {
    private final Mailings mailings;
    private final Reminders reminders;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DSLContext sql;

    // why seven: it stands between tests and all that a round of mails goes through
    MailRounds(
            Mailings mailings,
            Reminders reminders,
            Editions editions,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MovableClock clock,
            DSLContext sql) {
        this.mailings = mailings;
        this.reminders = reminders;
        this.editions = editions;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
    }

    /** A date has come, and this node is told. */
    void began(PhaseBegan phase) {
        transaction.executeWithoutResult(status -> events.publishEvent(phase));
    }

    void carryOn() {
        mailings.carryOn();
    }

    /** Reminds whoever is due now. */
    void remind() {
        reminders.beginDue();
        mailings.carryOn();
    }

    /** Moves the clock to so long before the close, and reminds. */
    void remindBefore(OpenEdition edition, Duration before) {
        clock.moveTo(editions.get(edition.id()).schedule().votingCloses().minus(before));
        remind();
    }

    /** Nothing that other tests began is carried on. */
    void finishAll() {
        sql.execute("update notification_round set done_at = due_at");
    }

    /** As if no round had ever begun. */
    void forgetAll() {
        sql.execute("delete from notification_round");
    }
}
