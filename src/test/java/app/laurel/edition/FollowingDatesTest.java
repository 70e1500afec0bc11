package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.TwoPersonActs;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A date moves and everything after it by as many days, for one reason. */
@LaurelTest
class FollowingDatesTest {
    private static final Duration WEEK = Duration.ofDays(7);

    private final Editions editions;
    private final DateShifts shifts;
    private final Founder founder;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final MovableClock clock;
    private final Moderator first;
    private final Moderator second;
    private final EditionId id;

    @Autowired
    FollowingDatesTest(
            Editions editions,
            DateShifts shifts,
            FoundedYears years,
            Founder founder,
            Proposals proposals,
            TwoPersonActs acts,
            MovableClock clock) {
        this.editions = editions;
        this.shifts = shifts;
        this.founder = founder;
        this.proposals = proposals;
        this.acts = acts;
        this.clock = clock;
        var year = years.aYear().prepared();
        first = year.first();
        second = year.second();
        id = year.id();
    }

    @BeforeEach
    void startNow() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var closes = schedule().votingCloses();
        editions.moveDate(first, id, Milestone.PUBLISHES, closes.plus(WEEK), "a party");
    }

    @Test
    void what_comes_after_moves_by_as_many_days_and_what_came_before_stays() {
        var before = schedule();

        assertThat(shift(Milestone.VOTING_OPENS, before.votingOpens().plus(WEEK)))
                .isEqualTo(new DateMoveOutcome.Moved(
                        before.votingOpens(), before.votingOpens().plus(WEEK)));

        var after = schedule();
        assertThat(after.nominatingCloses()).isEqualTo(before.nominatingCloses());
        assertThat(after.votingCloses()).isEqualTo(before.votingCloses().plus(WEEK));
        assertThat(after.publishes()).isEqualTo(before.votingCloses().plus(WEEK).plus(WEEK));
        assertThat(editions.listDateMoves(id))
                .extracting(DateMove::milestone)
                .containsExactly(
                        Milestone.PUBLISHES, Milestone.VOTING_OPENS, Milestone.VOTING_CLOSES, Milestone.PUBLISHES);
    }

    @Test
    void what_would_stand_in_the_way_of_one_date_alone_moves_along_and_where_one_cannot_move_none_does() {
        var before = schedule();
        assertThat(editions.moveDate(
                        first,
                        id,
                        Milestone.NOMINATING_CLOSES,
                        before.votingOpens().plus(WEEK),
                        "late"))
                .isInstanceOf(DateMoveOutcome.OutOfOrder.class);

        assertThat(shift(Milestone.NOMINATING_CLOSES, before.votingOpens().plus(WEEK)))
                .isInstanceOf(DateMoveOutcome.Moved.class);
        assertThat(shift(Milestone.NOMINATING_OPENS, clock.instant().plus(Duration.ofDays(1_826))))
                .isInstanceOf(DateMoveOutcome.TooFar.class);
        assertThat(schedule().nominatingOpens()).isEqualTo(before.nominatingOpens());
    }

    @Test
    void once_voting_has_opened_two_people_move_all_of_it_and_both_stand_at_each_date() {
        var before = schedule();
        clock.moveTo(before.votingOpens().plusSeconds(1));

        assertThat(shift(
                        Milestone.VOTING_CLOSES,
                        before.votingCloses().plus(WEEK).plus(WEEK)))
                .isInstanceOf(DateMoveOutcome.Waits.class);
        assertThat(proposals.listWaiting(second))
                .singleElement()
                .satisfies(it -> assertThat(acts.describe(it.proposal(), Language.EN))
                        .contains("Voting closes", "Result is published"));
        assertThat(founder.confirms(second)).isOne();

        assertThat(schedule().publishes())
                .isEqualTo(before.votingCloses().plus(WEEK).plus(WEEK).plus(WEEK));
        assertThat(editions.listDateMoves(id).subList(1, 3))
                .allSatisfy(it -> assertThat(it.by()).hasSize(2));
    }

    @Test
    void what_was_asked_for_together_moves_nothing_when_one_of_the_dates_moved_meanwhile() {
        var before = schedule();
        clock.moveTo(before.votingOpens().plusSeconds(1));
        shift(Milestone.VOTING_CLOSES, before.votingCloses().plus(Duration.ofDays(1)));
        editions.moveDate(
                first, id, Milestone.PUBLISHES, before.votingCloses().plus(WEEK).plusSeconds(60), "later");

        assertThat(founder.confirms(second)).isOne();
        assertThat(schedule().votingCloses()).isEqualTo(before.votingCloses());
    }

    private DateMoveOutcome shift(Milestone milestone, Instant to) {
        return shifts.move(first, id, milestone, to, "The hall is free later");
    }

    private Schedule schedule() {
        return editions.get(id).schedule();
    }
}
