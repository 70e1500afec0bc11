package app.laurel.operation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether Laurel does by itself what it should. */
@Component
class JobsCheck implements HealthCheck {
    private final Jobs jobs;

    JobsCheck(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health.Part part() {
        return Health.Part.JOBS;
    }

    @Override
    public Health look() {
        return judge(jobs.list());
    }

    Health judge(List<Job> all) {
        var late = all.stream().filter(jobs::isLate).toList();
        if (!late.isEmpty()) return Health.bad(part(), "late", names(late));
        var failing = all.stream().filter(jobs::isInTrouble).toList();
        if (!failing.isEmpty()) return Health.bad(part(), "failing", names(failing));
        return all.stream()
                .flatMap(it -> Stream.ofNullable(it.lastSuccess()))
                .max(Comparator.naturalOrder())
                .map(it -> done(all, it))
                .orElseGet(() -> Health.good(part(), "begin", all.size()));
    }

    private Health done(List<Job> all, Instant last) {
        return all.stream()
                .filter(it -> it.lastFailure() != null)
                .max(Comparator.comparing(it -> Objects.requireNonNull(it.lastFailure())))
                .map(it -> Health.good(
                        part(), "failed-once", all.size(), last, it.name(), Objects.requireNonNull(it.lastFailure())))
                .orElseGet(() -> Health.good(part(), "done", all.size(), last));
    }

    private static String names(List<Job> jobs) {
        return jobs.stream().map(Job::name).collect(Collectors.joining(", "));
    }
}
