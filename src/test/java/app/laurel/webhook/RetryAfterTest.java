package app.laurel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.outgoing.Fetched;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address says when it may be asked again, in seconds or by a date, and is believed for a day. */
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "120, 2026-11-30T12:02:00Z",
        "' 120 ', 2026-11-30T12:02:00Z",
        "86400, 2026-12-01T12:00:00Z",
        "86401, 2026-12-01T12:00:00Z",
        "999999999999999999, 2026-12-01T12:00:00Z",
        "'Mon, 30 Nov 2026 13:30:00 GMT', 2026-11-30T13:30:00Z",
        "'Fri, 31 Dec 2100 23:59:59 GMT', 2026-12-01T12:00:00Z"
    })
    void seconds_and_dates_are_understood_and_bounded(String stated, Instant until) {
        assertThat(read(429, stated)).contains(until);
        assertThat(read(503, stated)).contains(until);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-5",
                "1.5",
                "soon",
                "",
                " ",
                "9999999999999999999999",
                "1e9",
                "٣٠",
                "Mon, 30 Nov 2026 11:59:59 GMT",
                "Mon, 30 Nov 2026 25:00:00 GMT",
                "2026-11-30T13:00:00Z"
            })
    void what_is_past_or_not_understood_asks_for_nothing(String stated) {
        assertThat(read(429, stated)).isEmpty();
    }

    @Test
    void only_who_is_asked_too_often_or_cannot_answer_is_left_alone() {
        for (var status : new int[] {200, 204, 301, 400, 404, 410, 500, 502, 504})
            assertThat(read(status, "120")).isEmpty();
        assertThat(read(429, null)).isEmpty();
    }

    private static Optional<Instant> read(int status, @Nullable String stated) {
        return RetryAfter.of(new Fetched.Answer(status, "", StandardCharsets.UTF_8, stated), NOW);
    }
}
