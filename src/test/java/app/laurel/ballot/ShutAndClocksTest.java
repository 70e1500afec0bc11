package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.id.MemberId;
import app.laurel.base.seal.Seal;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** When voting ends, on a machine whose clock is wrong: the shut counts first, then the database's time. */
@LaurelTest
class ShutAndClocksTest {
    private static final Voter VOTER = new Voter.OfMember(new MemberId(77));

    private final BallotBox box;
    private final OpenEditions editions;
    private final Editions years;
    private final Shortlists shortlists;
    private final BallotKeyStore keys;
    private final Seal masterSeal;
    private final DSLContext sql;
    private final MovableClock clock;
    private final TransactionTemplate transaction;

    // why nine: it makes polls on machines whose clocks go wrong, out of their parts
    @Autowired
    ShutAndClocksTest(
            BallotBox box,
            OpenEditions editions,
            Editions years,
            Shortlists shortlists,
            BallotKeyStore keys,
            Seal masterSeal,
            DSLContext sql,
            MovableClock clock,
            TransactionTemplate transaction) {
        this.box = box;
        this.editions = editions;
        this.years = years;
        this.shortlists = shortlists;
        this.keys = keys;
        this.masterSeal = masterSeal;
        this.sql = sql;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void a_cast_after_the_shut_is_refused_even_where_the_clock_is_an_hour_slow() {
        var edition = editions.anOpenEdition().open();
        editions.close(edition);
        assertThat(box.shut(edition.category())).isTrue();

        clock.moveTo(clock.instant().minus(Duration.ofHours(1)));

        assertThat(box.cast(VOTER, edition.category(), new Choice(1, Marks.none(4))))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(box.size(edition.category())).isZero();
    }

    @Test
    void at_the_close_the_databases_time_decides_and_not_a_machine_whose_clock_is_slow() {
        var edition = closedSince(Duration.ofMinutes(10));
        var slow = Duration.ofHours(-1);

        assertThat(years.get(edition.id())
                        .takesVotesAt(Clock.systemUTC().instant().plus(slow)))
                .isTrue();
        assertThat(takes(edition, slow)).isFalse();
        assertThat(takes(edition, Duration.ZERO)).isFalse();
    }

    @Test
    void at_the_close_the_databases_time_decides_and_not_a_machine_whose_clock_is_fast() {
        var edition = closedSince(Duration.ofMinutes(-10));

        assertThat(takes(edition, Duration.ofHours(1))).isTrue();
    }

    @Test
    void a_box_is_not_shut_before_the_close() {
        var edition = editions.anOpenEdition().open();

        assertThat(box.shut(edition.category())).isFalse();
        assertThat(box.findShut(edition.category())).isEmpty();
        assertThat(box.cast(VOTER, edition.category(), new Choice(1, Marks.none(4))))
                .isInstanceOf(CastOutcome.Counted.class);
    }

    /** Whether a poll takes ballots now, opened on a machine whose clocks all go wrong by this much. */
    private boolean takes(OpenEdition edition, Duration wrong) {
        var machine = Clock.offset(Clock.systemUTC(), wrong);
        var polls = new Polls(new CategoryKeys(keys, masterSeal, machine, machine), shortlists);
        return Boolean.TRUE.equals(transaction.execute(status ->
                polls.open(years.category(edition.category())).orElseThrow().takesBallotsAt(machine.instant())));
    }

    /** An edition whose voting ended so long ago by the real time, which is the database's. */
    private OpenEdition closedSince(Duration ago) {
        var edition = editions.anOpenEdition().open();
        var closes = Clock.systemUTC().instant().minus(ago).atOffset(ZoneOffset.UTC);
        sql.execute(
                "update edition set voting_closes_at = ?, publishes_at = null where id = ?",
                closes.toLocalDateTime(),
                edition.id().value());
        sql.execute("update base_change set version = version + 1");
        return edition;
    }
}
