package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.community.Members;
import app.laurel.edition.RollStatus.JoinedLater;
import app.laurel.edition.RollStatus.OnTheRoll;
import app.laurel.edition.RollStatus.WrittenLater;
import app.laurel.joining.RosterImports;
import app.laurel.joining.RosterImports.RosterOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is on the roll of a year, and what the others are told. */
@LaurelTest
class RollStatusTest {
    private static final LocalDate JOINED_BY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EARLY = LocalDate.of(2020, 1, 1);

    private final RollReader rolls;
    private final Members members;
    private final RosterImports rosters;
    private final Founder founder;
    private final MovableClock clock;
    private final FoundedYear year;

    @Autowired
    RollStatusTest(
            RollReader rolls,
            Members members,
            RosterImports rosters,
            Founder founder,
            MovableClock clock,
            FoundedYears years) {
        this.rolls = rolls;
        this.members = members;
        this.rosters = rosters;
        this.founder = founder;
        this.clock = clock;
        year = years.aYear().prepared();
    }

    @Test
    void who_joined_on_the_day_is_on_it_and_who_joined_a_day_later_is_told() {
        var inTime = founder.memberSince(year.first(), JOINED_BY);
        clock.pass(Duration.ofDays(1));
        var late = founder.memberSince(year.first(), JOINED_BY.plusDays(1));

        assertThat(rolls.status(year, inTime)).isEqualTo(new OnTheRoll(JOINED_BY));
        assertThat(rolls.status(year, late)).isEqualTo(new JoinedLater(JOINED_BY.plusDays(1), JOINED_BY));
    }

    @Test
    void before_the_freeze_a_true_date_may_still_be_written_down() {
        clock.moveTo(rolls.frozenAt(year).minusMillis(1));

        assertThat(rolls.status(year, founder.memberSince(year.first(), EARLY))).isEqualTo(new OnTheRoll(EARLY));
    }

    @Test
    void nobody_is_slipped_in_after_the_freeze() {
        clock.moveTo(rolls.frozenAt(year));
        var slipped = founder.memberSince(year.first(), EARLY);

        assertThat(rolls.status(year, slipped))
                .isEqualTo(new WrittenLater(EARLY, rolls.frozenAt(year), rolls.frozenAt(year)));
        clock.pass(Duration.ofDays(30));
        assertThat(rolls.status(year, slipped)).isInstanceOf(WrittenLater.class);
    }

    @Test
    void a_date_corrected_after_the_freeze_neither_adds_nor_removes_a_voter() {
        clock.pass(Duration.ofDays(2));
        var late = founder.memberSince(year.first(), JOINED_BY.plusDays(1));
        var voter = founder.memberSince(year.first(), EARLY);
        clock.moveTo(rolls.frozenAt(year).plusSeconds(1));

        correct(late, "2019-01-01");
        correct(voter, "2026-03-02");

        assertThat(members.member(late, year.community().id()).joinedOn()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(rolls.status(year, late)).isInstanceOf(WrittenLater.class);
        assertThat(rolls.status(year, voter)).isEqualTo(new OnTheRoll(EARLY));
    }

    private void correct(AccountId account, String day) {
        var file = "mail,display name,joined\n%s,,%s\n".formatted(founder.mailOf(account), day);
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        assertThat(rosters.take(year.first(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE))
                .isEqualTo(new RosterOutcome.Taken(0, 1, 0));
    }
}
