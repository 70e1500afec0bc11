package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.community.PublicNames;
import app.laurel.edition.DateMoveOutcome.DateMissing;
import app.laurel.edition.DateMoveOutcome.IntoThePast;
import app.laurel.edition.DateMoveOutcome.Moved;
import app.laurel.edition.DateMoveOutcome.OutOfOrder;
import app.laurel.edition.DateMoveOutcome.Passed;
import app.laurel.edition.DateMoveOutcome.ReasonMissing;
import app.laurel.edition.DateMoveOutcome.TooFar;
import app.laurel.edition.DateMoveOutcome.Unchanged;
import app.laurel.edition.DateMoveOutcome.Waits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class DateMovesTest {
    private final Editions editions;
    private final MovableClock clock;
    private final Moderator moderator;
    private final EditionId id;
    private final Moderator second;
    private final Founder founder;
    private final PublicNames names;

    @Autowired
    DateMovesTest(Editions editions, FoundedYears years, Founder founder, PublicNames names, MovableClock clock) {
        this.founder = founder;
        this.names = names;
        this.editions = editions;
        this.clock = clock;
        var year = years.aYear().prepared();
        moderator = year.first();
        second = year.second();
        id = year.id();
    }

    @BeforeEach
    void startNow() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void a_moved_date_is_shown_with_its_reason() {
        var from = schedule().votingCloses();
        var to = from.plus(Duration.ofDays(1));

        assertThat(move(Milestone.VOTING_CLOSES, to, "  The mail\u202E was\nlate "))
                .isEqualTo(new Moved(from, to));

        assertThat(schedule().votingCloses()).isEqualTo(to);
        assertThat(editions.listDateMoves(id))
                .containsExactly(new DateMove(
                        Milestone.VOTING_CLOSES,
                        from,
                        to,
                        "The mail was late",
                        clock.instant(),
                        List.of(names.of(moderator.account(), clock.instant()))));
    }

    @Test
    void nothing_moves_without_a_reason_or_against_the_order() {
        var closes = schedule().votingCloses();

        assertThat(move(Milestone.VOTING_CLOSES, closes.plusSeconds(1), " \u200B "))
                .isEqualTo(new ReasonMissing());
        assertThat(move(Milestone.VOTING_CLOSES, closes, "why")).isEqualTo(new Unchanged());
        assertThat(move(Milestone.VOTING_CLOSES, null, "why")).isEqualTo(new DateMissing());
        assertThat(move(Milestone.VOTING_OPENS, closes, "why")).isEqualTo(new OutOfOrder(Milestone.VOTING_CLOSES));
        assertThat(move(Milestone.VOTING_CLOSES, clock.instant().minusMillis(1), "why"))
                .isEqualTo(new IntoThePast(clock.instant()));
        assertThat(move(Milestone.PUBLISHES, closes.plus(Duration.ofDays(3_000)), "why"))
                .isEqualTo(new TooFar());
        assertThat(editions.listDateMoves(id)).isEmpty();
    }

    @Test
    void voting_that_is_open_may_close_earlier_or_later_but_never_reopen() {
        var opens = schedule().votingOpens();
        var closes = schedule().votingCloses();
        clock.moveTo(opens.plusSeconds(1));

        assertThat(move(Milestone.VOTING_OPENS, closes.minusSeconds(9), "why"))
                .isEqualTo(new Passed(Milestone.VOTING_OPENS, opens));
        assertThat(moveByTwo(Milestone.VOTING_CLOSES, closes.plusSeconds(9), "later"))
                .isOne();
        var now = clock.instant();
        assertThat(moveByTwo(Milestone.VOTING_CLOSES, now, "at once")).isOne();

        assertThat(editions.get(id).phaseAt(now)).isEqualTo(Phase.COUNTING);
        assertThat(move(Milestone.VOTING_CLOSES, closes, "again")).isEqualTo(new Passed(Milestone.VOTING_CLOSES, now));
    }

    @Test
    void what_was_asked_for_before_another_move_or_too_late_moves_nothing() {
        var closes = schedule().votingCloses();
        clock.moveTo(schedule().votingCloses().minusSeconds(10));
        move(Milestone.VOTING_CLOSES, closes.plusSeconds(9), "a little longer");
        clock.moveTo(closes);

        assertThat(founder.confirms(second)).isZero();
        assertThat(schedule().votingCloses()).isEqualTo(closes);
    }

    @Test
    void the_publication_may_be_given_a_date_and_lose_it() {
        var at = schedule().votingCloses().plus(Duration.ofDays(2));

        assertThat(move(Milestone.PUBLISHES, at, "a party")).isEqualTo(new Moved(null, at));
        assertThat(move(Milestone.PUBLISHES, null, "no party")).isEqualTo(new Moved(at, null));
        assertThat(schedule().publishes()).isNull();
    }

    private int moveByTwo(Milestone milestone, @Nullable Instant to, String reason) {
        assertThat(move(milestone, to, reason)).isInstanceOf(Waits.class);
        return founder.confirms(second);
    }

    private DateMoveOutcome move(Milestone milestone, @Nullable Instant to, String reason) {
        return editions.moveDate(moderator, id, milestone, to, reason);
    }

    private Schedule schedule() {
        return editions.get(id).schedule();
    }
}
