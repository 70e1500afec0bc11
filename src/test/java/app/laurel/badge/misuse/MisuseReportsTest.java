package app.laurel.badge.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.MisuseId;
import app.laurel.community.Moderator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept of reports, for how long, and when two are one. */
@LaurelTest
class MisuseReportsTest {
    private static final AwardCode AWARD = AwardCode.parse("00000172");

    private final Misuses misuses;
    private final MisuseDesk desk;
    private final Moderator moderator;
    private final MovableClock clock;
    private final Instant today;

    @Autowired
    MisuseReportsTest(Misuses misuses, MisuseDesk desk, Founder founder, MovableClock clock) {
        this.misuses = misuses;
        this.desk = desk;
        this.clock = clock;
        moderator = founder.moderator(founder.community());
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void the_same_page_again_counts_on_the_first_report_with_its_words_for_as_long_as_that_is_open() {
        var first = report("https://copy.example/a", "it is copied");
        clock.pass(Duration.ofHours(2));
        assertThat(report("HTTPS://COPY.example:443/a?from=elsewhere#top", "other words"))
                .isEqualTo(first);

        assertThat(listed()).singleElement().satisfies(it -> {
            assertThat(it.times()).isEqualTo(2);
            assertThat(it.words()).isEqualTo("it is copied");
            assertThat(Duration.between(it.firstAt(), it.lastAt())).isEqualTo(Duration.ofHours(2));
        });
        assertThat(desk.close(moderator, first, MisuseOutcome.NOTHING_WRONG, "it is theirs"))
                .isEqualTo(MisuseDesk.CloseOutcome.CLOSED);
        assertThat(listed()).isEmpty();
        assertThat(report("https://copy.example/a", "again")).isNotEqualTo(first);
        assertThat(listed())
                .singleElement()
                .satisfies(it -> assertThat(it.times()).isEqualTo(1));
    }

    @Test
    void another_page_another_award_and_no_award_are_reports_of_their_own() {
        report("https://copy.example/a", "");
        report("https://copy.example/b", "");
        misuses.report(moderator.community(), null, "https://copy.example/a");

        assertThat(listed()).hasSize(3);
        assertThat(desk.list(moderator)).hasSize(2);
        assertThat(desk.countOpen(moderator.community())).isEqualTo(3);
    }

    @Test
    void however_many_queries_are_made_up_they_are_one_report() {
        for (var number = 0; number < 30; number++) report("https://copy.example/a?" + number, "look");

        assertThat(listed()).singleElement().satisfies(it -> {
            assertThat(it.times()).isEqualTo(30);
            assertThat(it.page().text()).isEqualTo("https://copy.example/a?0");
        });
    }

    @Test
    void two_at_once_are_one_report_with_both_counted() {
        AtOnce.times(4, () -> report("https://copy.example/rush", "seen"));

        assertThat(listed())
                .singleElement()
                .satisfies(it -> assertThat(it.times()).isEqualTo(4));
    }

    @Test
    void what_was_closed_is_erased_after_half_a_year_and_what_is_reported_meanwhile_stays() {
        var closed = report("https://copy.example/a", "");
        report("https://other.example/b", "");
        desk.close(moderator, closed, MisuseOutcome.ASKED_SHOP, "they were asked");

        clock.pass(MisuseUpkeep.KEPT.minusSeconds(1));
        report("https://other.example/b", "");
        misuses.erase();
        assertThat(misuses.count(moderator.community())).isEqualTo(2);
        clock.pass(Duration.ofSeconds(1));
        misuses.erase();
        assertThat(misuses.count(moderator.community())).isEqualTo(1);
        assertThat(listed())
                .singleElement()
                .satisfies(it -> assertThat(it.page().text()).endsWith("/b"));
    }

    @Test
    void what_nobody_closes_is_erased_half_a_year_after_it_came_in_last() {
        report("https://copy.example/a", "");
        clock.pass(Duration.ofDays(10));
        report("https://copy.example/a", "");

        clock.pass(MisuseUpkeep.KEPT.minusSeconds(1));
        misuses.erase();
        assertThat(misuses.count(moderator.community())).isEqualTo(1);
        clock.pass(Duration.ofSeconds(1));
        misuses.erase();
        assertThat(misuses.count(moderator.community())).isZero();
    }

    @Test
    void words_lose_what_nobody_sees_and_are_never_cut() {
        report("https://copy.example/a", "txe\u202et\u0000 <script>");
        assertThat(listed())
                .singleElement()
                .satisfies(it -> assertThat(it.words()).isEqualTo("txet <script>"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> report("https://copy.example/b", "x".repeat(MisuseReports.LONGEST + 1)));
    }

    private MisuseId report(String page, String words) {
        return misuses.report(moderator.community(), AWARD, page, words);
    }

    private List<MisuseReport> listed() {
        return desk.list(moderator).stream()
                .flatMap(it -> it.group().first().stream())
                .toList();
    }
}
