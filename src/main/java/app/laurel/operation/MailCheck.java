package app.laurel.operation;

import app.laurel.notification.MailWatch;
import app.laurel.notification.WaitingMails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Whether mail goes out: nobody can sign in without. */
@Component
class MailCheck implements HealthCheck {
    /** A sign-in mail that comes later helps nobody. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    private final MailWatch mails;
    private final Clock clock;

    MailCheck(MailWatch mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public Health.Part part() {
        return Health.Part.MAIL;
    }

    @Override
    public Health look() {
        return mails.isCaught() ? Health.watch(part(), "caught") : judge(mails.look(), clock.instant());
    }

    Health judge(WaitingMails mails, Instant now) {
        var stuck = mails.stuckSince();
        if (stuck != null && stuck.isBefore(now.minus(PATIENCE))) {
            return Health.bad(part(), "late", mails.waiting(), mails.failing(), stuck);
        }
        if (mails.refused() > 0) return Health.watch(part(), "refused", mails.waiting(), mails.refused());
        return Health.good(part(), "goes", mails.waiting());
    }
}
