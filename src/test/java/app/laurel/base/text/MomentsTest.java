package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Instant NIGHT = Instant.parse("2026-02-28T15:05:00Z");

    @Test
    void a_day_is_written_as_its_readers_write_it() {
        var day = LocalDate.of(2026, 3, 1);

        assertThat(Moments.of(day, Language.EN)).isEqualTo("March 1, 2026");
        assertThat(Moments.of(day, Language.KO)).isEqualTo("2026년 3월 1일");
    }

    @Test
    void a_moment_falls_on_the_day_that_it_is_in_its_zone() {
        assertThat(Moments.day(NIGHT, SEOUL, Language.EN)).isEqualTo("March 1, 2026");
        assertThat(Moments.of(NIGHT, SEOUL, Language.EN)).isEqualTo("March 1, 2026, 12:05\u202fAM");
        assertThat(Moments.of(NIGHT, SEOUL, Language.KO)).isEqualTo("2026년 3월 1일 오전 12:05");
    }

    @Test
    void a_moment_that_stands_alone_names_its_zone() {
        assertThat(Moments.zoned(NIGHT, SEOUL, Language.EN)).isEqualTo("March 1, 2026, 12:05\u202fAM (Asia/Seoul)");
        assertThat(Moments.zone(SEOUL, Language.KO)).isEqualTo("대한민국 시간 (Asia/Seoul)");
    }

    @Test
    void a_deadline_names_the_day_of_the_week_and_the_zone_too() {
        assertThat(Moments.deadline(NIGHT, SEOUL, Language.EN)).isEqualTo("Sunday, March 1, 2026, 12:05 AM KST");
        assertThat(Moments.deadline(NIGHT, SEOUL, Language.KO)).isEqualTo("2026년 3월 1일 (일) 오전 12:05 (KST)");
    }
}
