package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import java.time.Duration;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who brings what another brought confirms it; and whoever cannot confirm it is told so. */
@LaurelTest
class FileDecisionsTest {
    private static final FileDecision WAITS = new FileDecision.WaitsForSecond();

    private final FileDecisions files;
    private final NoteOfTwo notes;
    private final MovableClock clock;
    private final Founder founder;
    private final DSLContext sql;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    @Autowired
    FileDecisionsTest(
            FileDecisions files, NoteOfTwo notes, MovableClock clock, Founder founder, DSLContext sql, TwoSeats seats) {
        this.files = files;
        this.notes = notes;
        this.clock = clock;
        this.founder = founder;
        this.sql = sql;
        this.seats = seats;
    }

    @BeforeEach
    void two_moderators() {
        pair = seats.taken();
    }

    @Test
    void giving_in_the_same_thing_again_confirms_it_for_another_and_for_nobody_else() {
        assertThat(files.bring(pair.first(), pair.note("mine"))).isEqualTo(WAITS);
        assertThat(files.bring(pair.first(), pair.note("mine"))).isEqualTo(WAITS);
        assertThat(files.bring(
                        pair.second(),
                        new ProposedAct(NoteOfTwo.NAME, pair.object(), Map.of("file", "another"), "a good reason")))
                .isEqualTo(WAITS);

        assertThat(files.bring(pair.second(), pair.note("whatever"))).isInstanceOf(FileDecision.Decided.class);
        assertThat(files.bring(pair.first(), pair.note("again"))).isInstanceOf(FileDecision.Decided.class);

        assertThat(notes.on(pair.object())).hasSize(1);
        clock.moveTo(TwoSeats.NOON.plusSeconds(60).plus(Duration.ofDays(7)));
        assertThat(files.bring(pair.first(), pair.note("too late"))).isEqualTo(WAITS);
    }

    @Test
    void who_cannot_be_the_second_is_told_why_instead_of_to_wait() {
        founder.host();
        sql.execute(
                "update community_role set granted_by = ? where member_id = (select id from community_member where account_id = ?)",
                pair.second().account().value(),
                pair.first().account().value());
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        files.bring(pair.first(), pair.note("a good reason"));

        assertThat(files.bring(pair.second(), pair.note("a good reason")))
                .isEqualTo(new FileDecision.Prevented("community.confirm.not-independent"));
        assertThat(notes.on(pair.object())).isEmpty();
    }
}
