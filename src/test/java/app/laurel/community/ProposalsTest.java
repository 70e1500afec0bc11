package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import app.laurel.community.Proposal.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** What takes two people is done by two: whoever attacks it from one seat, or from a seat made for it, is refused. */
@LaurelTest
class ProposalsTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Members members;
    private final Accounts accounts;
    private final Hosts hosts;
    private final Appointments appointments;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final String object = "note/" + UUID.randomUUID();
    private Community community;
    private Moderator first;
    private Moderator second;

    @Autowired
    ProposalsTest(
            Proposals proposals,
            NoteOfTwo notes,
            Members members,
            Accounts accounts,
            Hosts hosts,
            Appointments appointments,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.proposals = proposals;
        this.notes = notes;
        this.members = members;
        this.accounts = accounts;
        this.hosts = hosts;
        this.appointments = appointments;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void twoModerators() {
        clock.moveTo(NOON);
        community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
        clock.moveTo(NOON.plusSeconds(60));
    }

    @Test
    void it_is_done_when_another_confirms_and_not_before() {
        var asked = ask(first);
        assertThat(notes.on(object)).isEmpty();

        assertThat(proposals.confirm(second, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(object)).hasSize(1);
        assertThat(notes.on(object).getFirst().first()).isEqualTo(first.account());
        assertThat(notes.on(object).getFirst().second()).isEqualTo(second.account());
    }

    @Test
    void whoever_asked_cannot_confirm_not_even_from_a_hosts_seat() {
        sql.execute(
                "update community_account set host = true where id = ?",
                first.account().value());
        var asked = ask(first);

        assertThat(proposals.confirm(first, asked)).isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(proposals.confirm(members.host(first.account()), asked))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);

        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void the_database_itself_refuses_that_one_person_decides() {
        var asked = ask(first);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> sql.execute(
                        "update community_proposal set state = 'CONFIRMED', decided_by = asked_by where id = ?",
                        asked.value()));
    }

    @Test
    void who_was_made_moderator_after_it_was_asked_cannot_confirm() {
        var asked = ask(first);
        clock.moveTo(NOON.plusSeconds(61));
        var accomplice = founder.moderator(community);

        assertThat(proposals.confirm(accomplice, asked))
                .isEqualTo(new ConfirmOutcome.NotInOfficeThen(NOON.plusSeconds(61)));

        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void who_left_office_and_came_back_was_not_in_office_then() {
        var asked = ask(first);
        clock.moveTo(NOON.plusSeconds(120));
        takeAndGiveBack(second);

        assertThat(proposals.confirm(members.moderator(second.account(), community.id()), asked))
                .isInstanceOf(ConfirmOutcome.NotInOfficeThen.class);
    }

    @Test
    void what_was_asked_for_by_somebody_who_left_is_asked_for_again() {
        var asked = ask(first);
        sql.execute(
                "delete r from community_role r join community_member m on m.id = r.member_id where m.account_id = ?",
                first.account().value());

        assertThat(proposals.confirm(second, asked)).isInstanceOf(ConfirmOutcome.AskerLeft.class);
        assertThat(proposals.ask(second, note("a good reason"))).isInstanceOf(AskOutcome.Asked.class);

        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void after_seven_days_nobody_can_confirm_and_it_can_be_asked_for_again() {
        var asked = ask(first);
        clock.moveTo(NOON.plusSeconds(60).plus(Duration.ofDays(7)).minusMillis(1));
        assertThat(proposals.listWaiting(second)).hasSize(1);

        clock.moveTo(NOON.plusSeconds(60).plus(Duration.ofDays(7)));

        assertThat(proposals.listWaiting(second)).isEmpty();
        assertThat(proposals.confirm(second, asked)).isEqualTo(new ConfirmOutcome.Over(State.EXPIRED));
        assertThat(proposals.withdraw(first, asked)).isFalse();
        assertThat(proposals.ask(second, note("a good reason"))).isInstanceOf(AskOutcome.Asked.class);
    }

    @Test
    void what_was_withdrawn_is_never_done_and_only_whoever_asked_withdraws() {
        var asked = ask(first);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.withdraw(second, asked));

        assertThat(proposals.withdraw(first, asked)).isTrue();

        assertThat(proposals.confirm(second, asked)).isEqualTo(new ConfirmOutcome.Over(State.WITHDRAWN));
        assertThat(proposals.listDecided(community.id())).isEmpty();
        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void of_two_who_confirm_at_the_same_moment_one_does_it() throws Exception {
        var third = founder.moderator(community);
        clock.moveTo(NOON.plusSeconds(61));
        var asked = ask(first);
        List<Callable<ConfirmOutcome>> both =
                List.of(() -> proposals.confirm(second, asked), () -> proposals.confirm(third, asked));

        try (var pool = Executors.newFixedThreadPool(2)) {
            var outcomes =
                    pool.invokeAll(both).stream().map(it -> it.resultNow()).toList();

            assertThat(outcomes)
                    .filteredOn(ConfirmOutcome.Confirmed.class::isInstance)
                    .hasSize(1);
            assertThat(outcomes).contains(new ConfirmOutcome.Over(State.CONFIRMED));
        }
        assertThat(notes.on(object)).hasSize(1);
    }

    @Test
    void moderators_of_another_community_neither_see_nor_confirm() {
        var asked = ask(first);
        var stranger = founder.moderator(founder.community());

        assertThat(proposals.listWaiting(stranger)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.confirm(stranger, asked));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> proposals.withdraw(stranger, asked));
    }

    @Test
    void where_a_second_moderator_is_a_host_is_not_the_second() {
        var host = members.host(founder.host());
        var asked = ask(first);

        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.SecondModeratorThere.class);
        assertThat(proposals.listWaiting(host))
                .noneMatch(it -> it.proposal().id().equals(asked));
    }

    @Test
    void where_there_is_one_moderator_a_host_is_the_second() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        clock.moveTo(NOON.plusSeconds(90));
        var asked = ask(alone);

        assertThat(proposals.listWaiting(host))
                .filteredOn(it -> it.proposal().id().equals(asked))
                .allMatch(WaitingProposal::mayConfirm)
                .hasSize(1);
        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(object)).hasSize(1);
        assertThat(deciderOf(proposals.listDecided(alone.community()).getFirst())
                        .asHost())
                .isTrue();
    }

    @Test
    void who_was_made_host_after_it_was_asked_cannot_confirm() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        var asked = ask(alone);
        clock.moveTo(NOON.plusSeconds(90));
        var mail = new MailAddress(UUID.randomUUID() + "@host.example");
        hosts.name(host, mail);

        assertThat(proposals.confirm(members.host(accounts.open(mail).id()), asked))
                .isInstanceOf(ConfirmOutcome.NotInOfficeThen.class);
    }

    @Test
    void it_takes_a_reason_and_a_public_name() {
        assertThat(proposals.ask(first, note(" \u200b "))).isInstanceOf(AskOutcome.ReasonMissing.class);
        sql.execute(
                "delete from community_public_name where account_id in (?, ?)",
                first.account().value(),
                second.account().value());

        assertThat(proposals.ask(first, note("a good reason"))).isInstanceOf(AskOutcome.NameMissing.class);
        accounts.setPublicName(first.account(), "Kim Minji");
        var asked = ask(first);

        assertThat(proposals.confirm(second, asked)).isInstanceOf(ConfirmOutcome.NameMissing.class);
    }

    @Test
    void the_same_is_asked_for_once_at_a_time() {
        var asked = ask(first);

        assertThat(proposals.ask(second, note("another reason")))
                .isInstanceOfSatisfying(
                        AskOutcome.AskedAlready.class,
                        it -> assertThat(it.proposal().id()).isEqualTo(asked));
    }

    @Test
    void what_became_impossible_is_not_done_and_goes_on_waiting() {
        var asked = ((AskOutcome.Asked) proposals.ask(
                        first, new ProposedAct(NoteOfTwo.NAME, object, Map.of("prevented", "yes"), "a good reason")))
                .proposal()
                .id();

        assertThat(proposals.confirm(second, asked)).isEqualTo(new ConfirmOutcome.Prevented("base.desk"));

        assertThat(proposals.listWaiting(second)).hasSize(1);
        assertThat(proposals.listDecided(community.id())).isEmpty();
    }

    @Test
    void the_log_keeps_both_names_of_then_and_the_reason() {
        accounts.setPublicName(first.account(), "Kim Minji");
        accounts.setPublicName(second.account(), "Lee Seojun");
        proposals.confirm(second, ask(first));

        accounts.setPublicName(first.account(), "Somebody else");

        var decided = proposals.listDecided(community.id());
        assertThat(decided).hasSize(1);
        assertThat(decided.getFirst().asked().publicName()).isEqualTo("Kim Minji");
        assertThat(deciderOf(decided.getFirst()).publicName()).isEqualTo("Lee Seojun");
        assertThat(decided.getFirst().act().reason()).isEqualTo("a good reason");
    }

    @Test
    void each_step_is_an_act_on_record() {
        var asked = ask(first);
        proposals.confirm(second, asked);

        var acts = sql.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT.eq("proposal/" + asked))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(AUDIT_ENTRY.ACT);
        assertThat(acts).containsExactly("proposal.asked", "proposal.confirmed");
    }

    @Test
    void a_decision_opens_nothing_else() {
        proposals.confirm(second, ask(first));
        var decision = notes.on(object).getFirst();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decision.require(NoteOfTwo.NAME, "note/another"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> decision.require("badge.revoked", object));
    }

    @Test
    void giving_in_the_same_thing_again_confirms_it_for_another_and_for_nobody_else() {
        ask(first);
        assertThat(proposals.findDecision(first, note("mine"))).isEmpty();
        assertThat(proposals.findDecision(
                        second, new ProposedAct(NoteOfTwo.NAME, object, Map.of("file", "another"), "a good reason")))
                .isEmpty();

        assertThat(proposals.findDecision(second, note("whatever"))).isPresent();
        assertThat(proposals.findDecision(first, note("again"))).isPresent();

        assertThat(notes.on(object)).hasSize(1);
        clock.moveTo(NOON.plusSeconds(60).plus(Duration.ofDays(7)));
        assertThat(proposals.findDecision(first, note("too late"))).isEmpty();
    }

    private void takeAndGiveBack(Moderator moderator) {
        sql.execute(
                "delete r from community_role r join community_member m on m.id = r.member_id where m.account_id = ?",
                moderator.account().value());
        appointments.name(
                members.host(founder.host()),
                community.id(),
                accounts.get(moderator.account()).mail(),
                "");
    }

    private ProposalId ask(Moderator by) {
        return ((AskOutcome.Asked) proposals.ask(by, note("a good reason")))
                .proposal()
                .id();
    }

    private ProposedAct note(String reason) {
        return new ProposedAct(NoteOfTwo.NAME, object, Map.of("file", "one"), reason);
    }

    private static Signature deciderOf(Proposal proposal) {
        return requireNonNull(proposal.decided());
    }
}
