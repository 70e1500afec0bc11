package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** When a roll stands, and that it is of its own community. */
@LaurelTest
class RollTest {
    private static final LocalDate JOINED_BY = LocalDate.of(2026, 3, 1);

    private final Roll roll;
    private final Editions editions;
    private final Founder founder;
    private final MovableClock clock;
    private final FoundedYear year;

    @Autowired
    RollTest(Roll roll, Editions editions, Founder founder, MovableClock clock, FoundedYears years) {
        this.roll = roll;
        this.editions = editions;
        this.founder = founder;
        this.clock = clock;
        year = years.aYear().prepared();
    }

    @Test
    void it_freezes_when_the_day_has_ended_and_nominations_have_opened() {
        var edition = editions.get(year.id());

        assertThat(edition.rules().joinedBy()).isEqualTo(JOINED_BY);
        assertThat(Roll.frozenAt(edition)).isEqualTo(edition.schedule().nominatingOpens());
        assertThat(roll.isFrozen(edition)).isFalse();
        assertThat(roll.isOpen(edition)).isTrue();
        clock.moveTo(Instant.parse("2026-03-01T15:00:00Z")); // midnight in Seoul
        assertThat(roll.isOpen(edition)).isFalse();
        clock.moveTo(Roll.frozenAt(edition));
        assertThat(roll.isFrozen(edition)).isTrue();
    }

    @Test
    void a_member_of_another_community_has_no_standing() {
        var stranger = founder.joined(founder.moderator(founder.community()));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> roll.of(stranger, editions.get(year.id())));
    }
}
