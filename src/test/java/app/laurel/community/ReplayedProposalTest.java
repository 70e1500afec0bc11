package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DeskAlarms;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever can write the database moves what waits for a second person elsewhere, or has it wait or be decided again. */
@LaurelTest
class ReplayedProposalTest {
    private static final String PUT_BACK = "state = 'ASKED', is_open = 1, decided_by = null, decided_name = null,"
            + " decided_as_host = null, decided_at = null";

    private final Proposals proposals;
    private final FileDecisions files;
    private final NoteOfTwo notes;
    private final DeskAlarms alarms;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;
    private final ProposalForger forger;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    // why eight: each who decides, and all that may come of it
    @Autowired
    ReplayedProposalTest(
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
        this.forger = new ProposalForger(proposals, alarms, sql);
        this.seats = seats;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @Test
    void it_passes_under_no_other_number() {
        var asked = seats.ask(pair.first(), pair);

        forger.change(asked, "id = id + 1000000", pair.second());

        forger.assertIsOnlyLetGo(new ProposalId(asked.value() + 1_000_000), pair);
    }

    @Test
    void it_passes_in_no_other_community_whose_desk_is_alarmed() {
        var asked = seats.ask(pair.first(), pair);
        var other = seats.taken();

        forger.change(asked, "community_id = " + other.community().id(), pair.second());

        assertThat(alarms.at(pair.community())).isEmpty();
        forger.assertIsOnlyLetGo(asked, other);
    }

    @Test
    void what_was_withdrawn_does_not_wait_again() {
        var asked = seats.ask(pair.first(), pair);
        proposals.withdraw(pair.first(), asked);

        forger.change(asked, PUT_BACK, pair.second());

        forger.assertIsOnlyLetGo(asked, pair);
    }

    @Test
    void what_was_confirmed_does_not_wait_again() {
        var asked = seats.ask(pair.first(), pair);
        proposals.confirm(pair.second(), asked);

        forger.change(asked, PUT_BACK, pair.second());

        assertThat(proposals.confirm(pair.second(), asked)).isInstanceOf(ConfirmOutcome.Changed.class);
        assertThat(notes.on(pair.object())).hasSize(1);
        proposals.withdraw(pair.second(), asked);
    }

    @Test
    void a_file_that_nobody_confirmed_is_not_brought() {
        var file = pair.note("a good reason");
        assertThat(files.bring(pair.first(), file)).isInstanceOf(FileDecision.WaitsForSecond.class);
        var asked = proposals.listWaiting(pair.first()).getFirst().proposal().id();

        forger.change(
                asked,
                "state = 'CONFIRMED', is_open = null, decided_as_host = false, decided_name = 'Somebody',"
                        + " decided_at = asked_at, decided_by = :second",
                pair.second());

        assertThat(files.bring(pair.first(), file)).isInstanceOf(FileDecision.WaitsForSecond.class);
        sql.execute("delete from community_proposal where id = ?", asked.value());
    }

    @Test
    void where_a_host_is_the_second_person_the_host_lets_it_go_as_well() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        var asked = seats.ask(alone, pair);
        forger.change(asked, "asked_by = :second", pair.second());

        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Changed.class);
        assertThat(proposals.listWaiting(host))
                .filteredOn(it -> it.proposal().id().equals(asked))
                .singleElement()
                .matches(WaitingProposal::isChanged);
        assertThat(proposals.withdraw(host, asked)).isTrue();
    }
}
