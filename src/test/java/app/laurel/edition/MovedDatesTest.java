package app.laurel.edition;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.DateMoveOutcome.IntoThePast;
import app.laurel.edition.DateMoveOutcome.Moved;
import app.laurel.edition.DateMoveOutcome.Passed;
import app.laurel.edition.DateMoveOutcome.TooFar;
import app.laurel.edition.DateMoveOutcome.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a date that is moved leaves behind, and where moving ends. */
@LaurelTest
class MovedDatesTest {
    private static final Instant BEFORE = Instant.parse("2026-03-01T00:00:00Z");

    private final Editions editions;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Moderator moderator;
    private final EditionId id;

    @Autowired
    MovedDatesTest(Editions editions, FoundedYears years, MovableClock clock, DSLContext sql) {
        this.editions = editions;
        this.clock = clock;
        this.sql = sql;
        var year = years.aYear().prepared();
        moderator = year.first();
        id = year.id();
    }

    @BeforeEach
    void before() {
        clock.moveTo(BEFORE);
    }

    @Test
    void every_move_is_told_in_the_order_it_was_made_and_none_is_taken_back() {
        var first = schedule().votingCloses();
        var second = first.plusSeconds(60);
        move(Milestone.VOTING_CLOSES, second, "a minute");
        move(Milestone.VOTING_CLOSES, first, "after all not");

        assertThat(editions.listDateMoves(id))
                .extracting(DateMove::from, DateMove::to, DateMove::reason)
                .containsExactly(tuple(first, second, "a minute"), tuple(second, first, "after all not"));
        assertThat(sql.fetchCount(
                        AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq("edition.date-moved"), AUDIT_ENTRY.OBJECT.eq("edition/" + id)))
                .isEqualTo(2);
    }

    @Test
    void a_date_is_kept_to_the_millisecond_so_that_what_is_shown_is_what_holds() {
        var to = schedule().votingCloses().plusNanos(999_999);

        assertThat(move(Milestone.VOTING_CLOSES, to, "why")).isEqualTo(new Unchanged());
        move(Milestone.VOTING_CLOSES, to.plusMillis(1), "why");
        assertThat(schedule().votingCloses()).isEqualTo(to.plusMillis(1).minusNanos(999_999));
    }

    @Test
    void a_date_may_be_now_and_five_years_from_now_and_not_a_millisecond_beyond() {
        assertThat(move(Milestone.PUBLISHES, BEFORE.plus(DraftCheck.FARTHEST).plusMillis(1), "far"))
                .isEqualTo(new TooFar());
        assertThat(move(Milestone.PUBLISHES, BEFORE.plus(DraftCheck.FARTHEST), "far"))
                .isInstanceOf(Moved.class);
        assertThat(move(Milestone.NOMINATING_OPENS, BEFORE.minusMillis(1), "early"))
                .isEqualTo(new IntoThePast(BEFORE));
        assertThat(move(Milestone.NOMINATING_OPENS, BEFORE, "at once")).isInstanceOf(Moved.class);

        assertThat(editions.get(id).phaseAt(BEFORE)).isEqualTo(Phase.NOMINATING);
    }

    @Test
    void a_date_that_comes_in_this_very_millisecond_has_passed() {
        var opens = schedule().nominatingOpens();
        clock.moveTo(opens.minusMillis(1));
        assertThat(move(Milestone.NOMINATING_OPENS, opens.plusSeconds(1), "why"))
                .isInstanceOf(Moved.class);

        clock.moveTo(opens.plusSeconds(1));
        assertThat(move(Milestone.NOMINATING_OPENS, opens.plusSeconds(2), "why"))
                .isEqualTo(new Passed(Milestone.NOMINATING_OPENS, opens.plusSeconds(1)));
    }

    @Test
    void once_it_is_published_no_date_moves_any_more() {
        clock.moveTo(schedule().votingCloses().plusSeconds(1));
        var published = clock.instant();
        editions.markPublished(id, published);

        assertThat(move(Milestone.PUBLISHES, published.plus(Duration.ofDays(1)), "later"))
                .isEqualTo(new Passed(Milestone.PUBLISHES, published));
    }

    @Test
    void of_five_who_move_a_date_at_once_each_moves_what_the_one_before_left() throws Exception {
        var first = schedule().votingCloses();
        List<Callable<DateMoveOutcome>> moves = IntStream.rangeClosed(1, 5)
                .<Callable<DateMoveOutcome>>mapToObj(
                        it -> () -> move(Milestone.VOTING_CLOSES, first.plusSeconds(it), "move " + it))
                .toList();
        try (var threads = Executors.newFixedThreadPool(5)) {
            assertThat(threads.invokeAll(moves)).extracting(Future::resultNow).allMatch(it -> it instanceof Moved);
        }

        var from = first;
        for (var move : editions.listDateMoves(id)) {
            assertThat(move.from()).isEqualTo(from);
            from = Objects.requireNonNull(move.to());
        }
        assertThat(schedule().votingCloses()).isEqualTo(from);
    }

    private DateMoveOutcome move(Milestone milestone, @Nullable Instant to, String reason) {
        return editions.moveDate(moderator, id, milestone, to, reason);
    }

    private Schedule schedule() {
        return editions.get(id).schedule();
    }
}
