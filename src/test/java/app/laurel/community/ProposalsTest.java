package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.community.Proposal.State;
import java.time.Duration;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What takes two people: it is asked, waits for at most seven days, and is done by the second, withdrawn or let go. */
@LaurelTest
class ProposalsTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Accounts accounts;
    private final MovableClock clock;
    private final DSLContext sql;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    @Autowired
    ProposalsTest(
            Proposals proposals,
            NoteOfTwo notes,
            Accounts accounts,
            MovableClock clock,
            DSLContext sql,
            TwoSeats seats) {
        this.proposals = proposals;
        this.notes = notes;
        this.accounts = accounts;
        this.clock = clock;
        this.sql = sql;
        this.seats = seats;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @Test
    void it_is_done_when_another_confirms_and_not_before() {
        var asked = seats.ask(pair.first(), pair);
        assertThat(notes.on(pair.object())).isEmpty();

        assertThat(proposals.confirm(pair.second(), asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(pair.object())).hasSize(1);
        assertThat(notes.on(pair.object()).getFirst().first())
                .isEqualTo(pair.first().account());
        assertThat(notes.on(pair.object()).getFirst().second())
                .isEqualTo(pair.second().account());
    }

    @Test
    void after_seven_days_nobody_can_confirm_and_it_can_be_asked_for_again() {
        var asked = seats.ask(pair.first(), pair);
        clock.moveTo(TwoSeats.NOON.plusSeconds(60).plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(proposals.listWaiting(pair.second())).hasSize(1);

        clock.moveTo(TwoSeats.NOON.plusSeconds(60).plus(Duration.ofDays(7)));

        assertThat(proposals.listWaiting(pair.second())).isEmpty();
        assertThat(proposals.confirm(pair.second(), asked)).isEqualTo(new ConfirmOutcome.Over(State.EXPIRED));
        assertThat(proposals.withdraw(pair.first(), asked)).isFalse();
        assertThat(proposals.ask(pair.second(), pair.note("a good reason"))).isInstanceOf(AskOutcome.Asked.class);
    }

    @Test
    void what_was_withdrawn_is_never_done_and_only_whoever_asked_withdraws() {
        var asked = seats.ask(pair.first(), pair);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> proposals.withdraw(pair.second(), asked));

        assertThat(proposals.withdraw(pair.first(), asked)).isTrue();

        assertThat(proposals.confirm(pair.second(), asked)).isEqualTo(new ConfirmOutcome.Over(State.WITHDRAWN));
        assertThat(proposals.listDecided(pair.community().id())).isEmpty();
        assertThat(notes.on(pair.object())).isEmpty();
    }

    @Test
    void it_takes_a_reason_and_a_public_name() {
        assertThat(proposals.ask(pair.first(), pair.note(" \u200b "))).isInstanceOf(AskOutcome.ReasonMissing.class);
        sql.execute(
                "delete from community_public_name where account_id in (?, ?)",
                pair.first().account().value(),
                pair.second().account().value());

        assertThat(proposals.ask(pair.first(), pair.note("a good reason"))).isInstanceOf(AskOutcome.NameMissing.class);
        accounts.setPublicName(pair.first().account(), "Kim Minji");
        var asked = seats.ask(pair.first(), pair);

        assertThat(proposals.confirm(pair.second(), asked)).isInstanceOf(ConfirmOutcome.NameMissing.class);
    }

    @Test
    void the_same_is_asked_for_once_at_a_time() {
        var asked = seats.ask(pair.first(), pair);

        assertThat(proposals.ask(pair.second(), pair.note("another reason")))
                .isInstanceOfSatisfying(
                        AskOutcome.AskedAlready.class,
                        it -> assertThat(it.proposal().id()).isEqualTo(asked));
    }

    @Test
    void what_became_impossible_is_not_done_and_goes_on_waiting() {
        var asked = ((AskOutcome.Asked) proposals.ask(
                        pair.first(),
                        new ProposedAct(NoteOfTwo.NAME, pair.object(), Map.of("prevented", "yes"), "a good reason")))
                .proposal()
                .id();

        assertThat(proposals.confirm(pair.second(), asked)).isEqualTo(new ConfirmOutcome.Prevented("base.desk"));

        assertThat(proposals.listWaiting(pair.second())).hasSize(1);
        assertThat(proposals.listDecided(pair.community().id())).isEmpty();
    }

    @Test
    void the_log_keeps_both_names_of_then_and_the_reason() {
        accounts.setPublicName(pair.first().account(), "Kim Minji");
        accounts.setPublicName(pair.second().account(), "Lee Seojun");
        proposals.confirm(pair.second(), seats.ask(pair.first(), pair));

        accounts.setPublicName(pair.first().account(), "Somebody else");

        var decided = proposals.listDecided(pair.community().id());
        assertThat(decided).hasSize(1);
        assertThat(decided.getFirst().asked().publicName()).isEqualTo("Kim Minji");
        assertThat(TwoSeats.deciderOf(decided.getFirst()).publicName()).isEqualTo("Lee Seojun");
        assertThat(decided.getFirst().act().reason()).isEqualTo("a good reason");
    }

    @Test
    void each_step_is_an_act_on_record() {
        var asked = seats.ask(pair.first(), pair);
        proposals.confirm(pair.second(), asked);

        var acts = sql.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT.eq("proposal/" + asked))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(AUDIT_ENTRY.ACT);
        assertThat(acts).containsExactly("proposal.asked", "proposal.confirmed");
    }
}
