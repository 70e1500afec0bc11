package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @Test
    void what_a_person_writes_is_read_in_the_zone_and_told_back_as_written() {
        var schedule = TypedDrafts.DATES.schedule();

        assertThat(schedule).isNotNull();
        assertThat(schedule.votingOpens()).isEqualTo("2026-04-21T01:00:00Z");
        assertThat(schedule.publishes()).isNull();
        assertThat(Dates.of(schedule)).isEqualTo(TypedDrafts.DATES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "KST", "asia/seoul", "+09:00", "Asia/Seoul "})
    void a_zone_is_one_of_the_list_by_its_exact_name(String zone) {
        var first = LocalDateTime.parse("2026-04-01T10:00");

        assertThat(Dates.isZone(zone)).isFalse();
        assertThat(new Dates(zone, first, first, first, first, null).schedule()).isNull();
    }

    @Test
    void a_date_that_must_be_there_and_is_missing_leaves_no_schedule() {
        var at = LocalDateTime.parse("2026-04-01T10:00");

        assertThat(new Dates("UTC", null, at, at, at, at).schedule()).isNull();
        assertThat(new Dates("UTC", at, null, at, at, at).schedule()).isNull();
        assertThat(new Dates("UTC", at, at, null, at, at).schedule()).isNull();
        assertThat(new Dates("UTC", at, at, at, null, at).schedule()).isNull();
        assertThat(new Dates("UTC", at, at, at, at, null).schedule()).isNotNull();
    }

    @Test
    void the_next_year_opens_at_the_same_time_on_the_clock_on_the_wall() {
        var next = TypedDrafts.DATES.plusYears(1);

        assertThat(next.zone()).isEqualTo("Asia/Seoul");
        assertThat(next.votingOpens()).isEqualTo("2027-04-21T10:00:00");
        assertThat(next.votingCloses()).isEqualTo("2027-05-05T22:00:00");
        assertThat(next.publishes()).isNull();
    }

    @Test
    void the_29th_of_february_is_the_28th_in_a_year_without_one() {
        var day = LocalDateTime.parse("2028-02-29T10:00");
        var next = new Dates("UTC", day, null, null, null, day).plusYears(1);

        assertThat(next.nominatingOpens()).isEqualTo("2029-02-28T10:00:00");
        assertThat(next.publishes()).isEqualTo("2029-02-28T10:00:00");
    }

    /** In Berlin 2:30 does not exist on 29 March 2026, and comes twice on 25 October. */
    @Test
    void a_time_that_the_clocks_skip_comes_an_hour_later_and_one_that_they_repeat_is_the_first() {
        var skipped = LocalDateTime.parse("2026-03-29T02:30");
        var repeated = LocalDateTime.parse("2026-10-25T02:30");

        var schedule = new Dates("Europe/Berlin", skipped, skipped, skipped, repeated, null).schedule();

        assertThat(schedule).isNotNull();
        assertThat(schedule.nominatingOpens()).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(schedule.votingCloses()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(Dates.of(schedule).nominatingOpens()).isEqualTo("2026-03-29T03:30:00");
    }
}
