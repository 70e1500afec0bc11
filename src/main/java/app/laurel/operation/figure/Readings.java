package app.laurel.operation.figure;

import app.laurel.backup.MadeCopies;
import app.laurel.community.signin.Sessions;
import app.laurel.notification.MailWatch;
import app.laurel.operation.Job;
import app.laurel.operation.Jobs;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Asks the database once for all figures of it, and not again for some seconds, however often figures are asked for. */
@Component
@Conditional(PortNamed.class)
class Readings {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);
    private static final long FRESH = Duration.ofSeconds(5).toNanos();

    private final MailWatch mails;
    private final Sessions sessions;
    private final Jobs jobs;
    private final MadeCopies copies;
    private Reading last = Reading.NONE;
    private long readNanos = System.nanoTime() - FRESH;

    Readings(MailWatch mails, Sessions sessions, Jobs jobs, MadeCopies copies) {
        this.mails = mails;
        this.sessions = sessions;
        this.jobs = jobs;
        this.copies = copies;
    }

    /** The newest that there is; while the database is away, {@link Reading#NONE}. */
    synchronized Reading latest() {
        if (System.nanoTime() - readNanos < FRESH) return last;
        last = read();
        readNanos = System.nanoTime();
        return last;
    }

    private Reading read() {
        try {
            var all = jobs.list();
            return new Reading(
                    mails.look(),
                    sessions.countOpen(),
                    all.stream().collect(Collectors.toMap(Job::name, Function.identity())),
                    all.stream().filter(jobs::isInTrouble).count(),
                    copies.findLast().orElse(null));
        } catch (RuntimeException away) {
            LOG.warn("figures of the database are not known", away);
            return Reading.NONE;
        }
    }
}
