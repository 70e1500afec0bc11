package app.laurel.operation.figure;

import app.laurel.notification.MailWatch;
import app.laurel.notification.WaitingMails;
import app.laurel.operation.Jobs;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** How the installation stands, as the database says: the same on every node. What is not known is no number. */
@Component
@Conditional(PortNamed.class)
class StateFigures implements MeterBinder {
    private final Readings readings;
    private final MailWatch mails;
    private final Jobs jobs;
    private final Clock clock;

    StateFigures(Readings readings, MailWatch mails, Jobs jobs, Clock clock) {
        this.readings = readings;
        this.mails = mails;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        Gauge.builder("laurel.database.up", readings, it -> it.latest().isAnswered() ? 1 : 0)
                .description("Whether the database answered just now")
                .register(figures);
        gauge("laurel.signed.in", "Browsers in which somebody is signed in", Reading::signedIn, figures);
        gauge("laurel.jobs.troubled", "Jobs that fail again and again or are late", Reading::troubled, figures);
        gauge(
                "laurel.copy.age.seconds",
                "Age of the last copy of the database; infinite where none was made",
                StateFigures::age,
                figures);
        bindMail(figures);
        jobs.names().forEach(it -> bindJob(it, figures));
    }

    private void bindMail(MeterRegistry figures) {
        gauge("laurel.mail.waiting", "Mails not sent yet", of(WaitingMails::waiting), figures);
        gauge("laurel.mail.failing", "Waiting mails that were tried in vain", of(WaitingMails::failing), figures);
        gauge("laurel.mail.refused", "Mails given up within a day", of(WaitingMails::refused), figures);
        gauge("laurel.mail.stuck.seconds", "For how long no mail has gone out though some waits", this::stuck, figures);
        FunctionCounter.builder("laurel.mail.sent", mails, MailWatch::countSent)
                .description("Mails that the mail server took from this node")
                .register(figures);
        FunctionCounter.builder("laurel.mail.failed", mails, MailWatch::countFailed)
                .description("Tries of this node that failed")
                .register(figures);
    }

    private void bindJob(String job, MeterRegistry figures) {
        Gauge.builder("laurel.job.failures", readings, it -> failures(it.latest(), job))
                .description("How often a job failed in a row")
                .tag("job", job)
                .register(figures);
        Gauge.builder("laurel.job.success.seconds", readings, it -> success(it.latest(), job))
                .description("When a job was last done, in seconds since 1970")
                .tag("job", job)
                .register(figures);
    }

    private void gauge(String name, String about, ToDoubleFunction<Reading> figure, MeterRegistry figures) {
        Gauge.builder(name, readings, it -> {
                    var reading = it.latest();
                    return reading.isAnswered() ? figure.applyAsDouble(reading) : Double.NaN;
                })
                .description(about)
                .register(figures);
    }

    private static ToDoubleFunction<Reading> of(ToDoubleFunction<WaitingMails> figure) {
        return reading -> {
            var waiting = reading.mails();
            return waiting == null ? Double.NaN : figure.applyAsDouble(waiting);
        };
    }

    private double stuck(Reading reading) {
        var waiting = reading.mails();
        if (waiting == null) return Double.NaN;
        var since = waiting.stuckSince();
        return since == null ? 0 : Duration.between(since, clock.instant()).toSeconds();
    }

    private static double age(Reading reading) {
        var copy = reading.copy();
        return copy == null ? Double.POSITIVE_INFINITY : copy.age().toSeconds();
    }

    private static double failures(Reading reading, String job) {
        var found = reading.jobs().get(job);
        return found == null ? Double.NaN : found.failures();
    }

    private static double success(Reading reading, String job) {
        var found = reading.jobs().get(job);
        var last = found == null ? null : found.lastSuccess();
        return last == null ? Double.NaN : last.getEpochSecond();
    }
}
