package app.laurel.webhook;

import app.laurel.outgoing.Fetched;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How long an address wants to be left alone, by the Retry-After of its answer (RFC 9110 section 10.2.3): where it says that it is
 * asked too often or cannot answer, and for a day at most.
 */
final class RetryAfter {
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Set<Integer> SAYING = Set.of(429, 503);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,18}");

    private RetryAfter() {}

    /** Until when; empty where it asks for nothing that we understand, or for a moment that is past. */
    static Optional<Instant> of(Fetched.Answer answer, Instant now) {
        var stated = answer.retryAfter();
        if (stated == null || !SAYING.contains(answer.status())) return Optional.empty();
        var latest = now.plus(LONGEST);
        return read(stated.strip(), now).filter(it -> it.isAfter(now)).map(it -> it.isAfter(latest) ? latest : it);
    }

    private static Optional<Instant> read(String stated, Instant now) {
        if (SECONDS.matcher(stated).matches()) {
            var seconds = Math.min(Long.parseLong(stated), LONGEST.toSeconds());
            return Optional.of(now.plusSeconds(seconds));
        }
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(stated, Instant::from));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
