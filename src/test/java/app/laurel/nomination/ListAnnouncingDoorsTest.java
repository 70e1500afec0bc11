package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** When no list is given out, and by whom never. */
@LaurelTest
class ListAnnouncingDoorsTest {
    private final Founder founder;
    private final NominatedYears years;
    private final FoundedYears times;
    private final ListAnnouncing announcing;
    private final MovableClock clock;
    private final FoundedYear year;

    @Autowired
    ListAnnouncingDoorsTest(
            Founder founder, NominatedYears years, FoundedYears times, ListAnnouncing announcing, MovableClock clock) {
        this.founder = founder;
        this.years = years;
        this.times = times;
        this.announcing = announcing;
        this.clock = clock;
        year = years.aNominatedYear();
    }

    @Test
    void a_list_is_not_given_out_while_nominations_are_open_and_not_by_strangers() {
        var stranger = founder.moderator(founder.community());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> announcing.announce(stranger, year.category(), List.of()));
        years.announce(year.first(), year.category());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        announcing.withdraw(stranger, year.category(), years.nominee(year, "Amber"), "It closes."));
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
    }

    @Test
    void a_list_waits_for_the_close_of_nominations() {
        times.closeNominations(year);
        var closes = clock.instant();
        clock.pass(Duration.ofMillis(-1));

        assertThat(years.announce(year.first(), year.category()))
                .isEqualTo(new AnnounceOutcome.NominationsOpen(closes));
    }
}
