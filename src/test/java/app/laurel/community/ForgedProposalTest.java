package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DeskAlarms;
import app.laurel.LaurelTest;
import app.laurel.NoteOfTwo;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database makes what waits for a second person say something else, or that somebody else asked for it. */
@LaurelTest
class ForgedProposalTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final DeskAlarms alarms;
    private final ProposalForger forger;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    @Autowired
    ForgedProposalTest(Proposals proposals, NoteOfTwo notes, DeskAlarms alarms, DSLContext sql, TwoSeats seats) {
        this.proposals = proposals;
        this.notes = notes;
        this.alarms = alarms;
        this.forger = new ProposalForger(proposals, alarms, sql);
        this.seats = seats;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void what_nobody_asked_for_is_not_confirmed_and_can_only_be_let_go(String attack) {
        var asked = seats.ask(pair.first(), pair);
        assertThat(alarms.at(pair.community())).isEmpty();

        forger.change(asked, attack, pair.second());

        forger.assertIsOnlyLetGo(asked, pair);
        assertThat(notes.on(pair.object())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void the_others_that_wait_and_what_is_asked_for_again_are_decided_as_ever(String attack) {
        var other = new ProposedAct(NoteOfTwo.NAME, pair.object() + "/other", Map.of(), "a good reason");
        var waits = ((AskOutcome.Asked) proposals.ask(pair.first(), other)).proposal();
        var asked = seats.ask(pair.first(), pair);
        forger.change(asked, attack, pair.second());

        assertThat(proposals.confirm(pair.second(), waits.id())).isInstanceOf(ConfirmOutcome.Confirmed.class);
        var again = seats.ask(pair.first(), pair);
        assertThat(proposals.confirm(pair.second(), again)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(pair.object())).hasSize(1);
        proposals.withdraw(pair.second(), asked); // where another act or object stands in it, it waits on
        assertThat(alarms.at(pair.community())).isEmpty();
    }

    @Test
    void no_column_is_left_out_here() {
        var attacked = Stream.concat(attacks().stream(), Stream.of("id =", "community_id =", "state ="))
                .map(it -> it.substring(0, it.indexOf(' ')));

        assertThat(attacked)
                .containsAll(
                        COMMUNITY_PROPOSAL.fieldStream().map(Field::getName).toList());
    }

    static List<String> attacks() {
        return List.of(
                "act = 'test.unheard-of'",
                "act = 'moderator.named'",
                "object = concat(object, '/more')",
                "facts = '{\"file\":\"two\"}'",
                "facts = '[]'",
                "facts = 'null'",
                "reason = 'Another reason.'",
                "asked_by = :second",
                "asked_by = 0",
                "asked_name = 'Somebody Else'",
                "asked_name = null",
                "asked_as_host = not asked_as_host",
                "asked_at = asked_at - interval 1 minute",
                "expires_at = expires_at + interval 1 day",
                "is_open = null",
                "decided_by = :second",
                "decided_name = 'Somebody'",
                "decided_as_host = true",
                "not_independent = true",
                "decided_at = asked_at",
                "stamp = null",
                "stamp = repeat('x', 32)");
    }
}
