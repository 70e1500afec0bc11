package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DeskAlarms;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import app.laurel.community.Proposal.State;
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
    private static final String PUT_BACK = "state = 'ASKED', is_open = 1, decided_by = null, decided_name = null,"
            + " decided_as_host = null, decided_at = null";

    private final Proposals proposals;
    private final FileDecisions files;
    private final NoteOfTwo notes;
    private final DeskAlarms alarms;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    // why eight: each who decides, and all that may come of it
    @Autowired
    ForgedProposalTest(
            Proposals proposals,
            FileDecisions files,
            NoteOfTwo notes,
            DeskAlarms alarms,
            Members members,
            Founder founder,
            DSLContext sql,
            TwoSeats seats) {
        this.proposals = proposals;
        this.files = files;
        this.notes = notes;
        this.alarms = alarms;
        this.members = members;
        this.founder = founder;
        this.sql = sql;
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

        forge(asked, attack);

        assertIsOnlyLetGo(asked, pair);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void the_others_that_wait_and_what_is_asked_for_again_are_decided_as_ever(String attack) {
        var other = new ProposedAct(NoteOfTwo.NAME, pair.object() + "/other", Map.of(), "a good reason");
        var waits = ((AskOutcome.Asked) proposals.ask(pair.first(), other)).proposal();
        var asked = seats.ask(pair.first(), pair);
        forge(asked, attack);

        assertThat(proposals.confirm(pair.second(), waits.id())).isInstanceOf(ConfirmOutcome.Confirmed.class);
        var again = seats.ask(pair.first(), pair);
        assertThat(proposals.confirm(pair.second(), again)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(pair.object())).hasSize(1);
        proposals.withdraw(pair.second(), asked); // where another act or object stands in it, it waits on
        assertThat(alarms.at(pair.community())).isEmpty();
    }

    @Test
    void it_passes_under_no_other_number() {
        var asked = seats.ask(pair.first(), pair);

        forge(asked, "id = id + 1000000");

        assertIsOnlyLetGo(new ProposalId(asked.value() + 1_000_000), pair);
    }

    @Test
    void it_passes_in_no_other_community_whose_desk_is_alarmed() {
        var asked = seats.ask(pair.first(), pair);
        var other = seats.taken();

        forge(asked, "community_id = " + other.community().id());

        assertThat(alarms.at(pair.community())).isEmpty();
        assertIsOnlyLetGo(asked, other);
    }

    @Test
    void what_was_withdrawn_does_not_wait_again() {
        var asked = seats.ask(pair.first(), pair);
        proposals.withdraw(pair.first(), asked);

        forge(asked, PUT_BACK);

        assertIsOnlyLetGo(asked, pair);
    }

    @Test
    void what_was_confirmed_does_not_wait_again() {
        var asked = seats.ask(pair.first(), pair);
        proposals.confirm(pair.second(), asked);

        forge(asked, PUT_BACK);

        assertThat(proposals.confirm(pair.second(), asked)).isInstanceOf(ConfirmOutcome.Changed.class);
        assertThat(notes.on(pair.object())).hasSize(1);
        proposals.withdraw(pair.second(), asked);
    }

    @Test
    void a_file_that_nobody_confirmed_is_not_brought() {
        var file = pair.note("a good reason");
        assertThat(files.bring(pair.first(), file)).isInstanceOf(FileDecision.WaitsForSecond.class);
        var asked = proposals.listWaiting(pair.first()).getFirst().proposal().id();

        forge(
                asked,
                "state = 'CONFIRMED', is_open = null, decided_as_host = false, decided_name = 'Somebody',"
                        + " decided_at = asked_at, decided_by = "
                        + pair.second().account());

        assertThat(files.bring(pair.first(), file)).isInstanceOf(FileDecision.WaitsForSecond.class);
        sql.execute("delete from community_proposal where id = ?", asked.value());
    }

    @Test
    void no_column_is_left_out_here() {
        var attacked = Stream.concat(attacks().stream(), Stream.of("id =", "community_id =", "state ="))
                .map(it -> it.substring(0, it.indexOf(' ')));

        assertThat(attacked)
                .containsAll(
                        COMMUNITY_PROPOSAL.fieldStream().map(Field::getName).toList());
    }

    @Test
    void where_a_host_is_the_second_person_the_host_lets_it_go_as_well() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        var asked = seats.ask(alone, pair);
        forge(asked, "asked_by = :second");

        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Changed.class);
        assertThat(proposals.listWaiting(host))
                .filteredOn(it -> it.proposal().id().equals(asked))
                .singleElement()
                .matches(WaitingProposal::isChanged);
        assertThat(proposals.withdraw(host, asked)).isTrue();
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

    private void forge(ProposalId proposal, String columns) {
        var second = pair.second().account().toString();
        sql.execute(
                "update community_proposal set %s where id = ?".formatted(columns.replace(":second", second)),
                proposal.value());
    }

    /** Both try to confirm it, so does whoever really asked; then one of them lets it go. */
    private void assertIsOnlyLetGo(ProposalId asked, TwoSeats.Pair desk) {
        for (var each : List.of(desk.first(), desk.second())) {
            assertThat(proposals.confirm(each, asked)).isInstanceOf(ConfirmOutcome.Changed.class);
            assertThat(proposals.listWaiting(each))
                    .filteredOn(it -> it.proposal().id().equals(asked))
                    .singleElement()
                    .matches(WaitingProposal::isChanged)
                    .matches(it -> !it.mayConfirm());
        }
        assertThat(notes.on(pair.object())).isEmpty();
        assertThat(alarms.at(desk.community())).singleElement().asString().contains("not all what was asked for");

        assertThat(proposals.withdraw(desk.second(), asked)).isTrue();

        assertThat(alarms.at(desk.community())).isEmpty();
        assertThat(proposals.confirm(desk.first(), asked)).isEqualTo(new ConfirmOutcome.Over(State.WITHDRAWN));
        assertThat(notes.on(pair.object())).isEmpty();
    }
}
