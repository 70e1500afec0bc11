package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.community.Proposal.State;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** Whoever attacks what takes two people from one seat, or from a seat made for it, is refused. */
@LaurelTest
class WhoConfirmsTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Members members;
    private final AccountAddresses addresses;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    // why eight: each seat from which one person could confirm alone
    @Autowired
    WhoConfirmsTest(
            Proposals proposals,
            NoteOfTwo notes,
            Members members,
            AccountAddresses addresses,
            Founder founder,
            MovableClock clock,
            DSLContext sql,
            TwoSeats seats) {
        this.proposals = proposals;
        this.notes = notes;
        this.members = members;
        this.addresses = addresses;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.seats = seats;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @Test
    void whoever_asked_cannot_confirm_not_even_from_a_hosts_seat() {
        sql.execute(
                "update community_account set host = true where id = ?",
                pair.first().account().value());
        var asked = seats.ask(pair.first(), pair);

        assertThat(proposals.confirm(pair.first(), asked)).isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(proposals.confirm(members.host(pair.first().account()), asked))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);

        assertThat(notes.on(pair.object())).isEmpty();
    }

    @Test
    void two_accounts_of_one_mailbox_are_one_person() {
        var mailbox = UUID.randomUUID();
        addresses.move(pair.first().account(), new MailAddress(mailbox + "@one.example"));
        addresses.move(pair.second().account(), new MailAddress(mailbox + "+2@one.example"));
        var asked = seats.ask(pair.first(), pair);

        assertThat(proposals.confirm(pair.second(), asked))
                .isEqualTo(new ConfirmOutcome.Prevented("community.confirm.same-person"));

        assertThat(notes.on(pair.object())).isEmpty();
    }

    @Test
    void the_database_itself_refuses_that_one_person_decides() {
        var asked = seats.ask(pair.first(), pair);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.execute(
                        "update community_proposal set state = 'CONFIRMED', decided_by = asked_by where id = ?",
                        asked.value()));
    }

    @Test
    void who_was_made_moderator_after_it_was_asked_cannot_confirm() {
        var asked = seats.ask(pair.first(), pair);
        clock.moveTo(TwoSeats.NOON.plusSeconds(61));
        var accomplice = founder.moderator(pair.community());

        assertThat(proposals.confirm(accomplice, asked))
                .isEqualTo(new ConfirmOutcome.NotInOfficeThen(TwoSeats.NOON.plusSeconds(61)));

        assertThat(notes.on(pair.object())).isEmpty();
    }

    @Test
    void who_left_office_and_came_back_was_not_in_office_then() {
        var asked = seats.ask(pair.first(), pair);
        clock.moveTo(TwoSeats.NOON.plusSeconds(120));
        seats.leaveAndComeBack(pair.second());

        assertThat(proposals.confirm(
                        members.moderator(
                                pair.second().account(), pair.community().id()),
                        asked))
                .isInstanceOf(ConfirmOutcome.NotInOfficeThen.class);
    }

    @Test
    void what_was_asked_for_by_somebody_who_left_is_asked_for_again() {
        var asked = seats.ask(pair.first(), pair);
        seats.leave(pair.first());

        assertThat(proposals.confirm(pair.second(), asked)).isInstanceOf(ConfirmOutcome.AskerLeft.class);
        assertThat(proposals.ask(pair.second(), pair.note("a good reason"))).isInstanceOf(AskOutcome.Asked.class);

        assertThat(notes.on(pair.object())).isEmpty();
    }

    @Test
    void of_two_who_confirm_at_the_same_moment_one_does_it() throws Exception {
        var third = founder.moderator(pair.community());
        clock.moveTo(TwoSeats.NOON.plusSeconds(61));
        var asked = seats.ask(pair.first(), pair);
        List<Callable<ConfirmOutcome>> both =
                List.of(() -> proposals.confirm(pair.second(), asked), () -> proposals.confirm(third, asked));

        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    pool.invokeAll(both).stream().map(it -> it.resultNow()).toList();

            assertThat(outcomes)
                    .filteredOn(ConfirmOutcome.Confirmed.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).contains(new ConfirmOutcome.Over(State.CONFIRMED));
        }
        assertThat(notes.on(pair.object())).hasSize(1);
    }

    @Test
    void moderators_of_another_community_neither_see_nor_confirm() {
        var asked = seats.ask(pair.first(), pair);
        var stranger = founder.moderator(founder.community());

        assertThat(proposals.listWaiting(stranger)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.confirm(stranger, asked));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.withdraw(stranger, asked));
    }

    @Test
    void a_decision_opens_nothing_else() {
        proposals.confirm(pair.second(), seats.ask(pair.first(), pair));
        var decision = notes.on(pair.object()).getFirst();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decision.require(NoteOfTwo.NAME, "note/another"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decision.require("badge.revoked", pair.object()));
    }
}
