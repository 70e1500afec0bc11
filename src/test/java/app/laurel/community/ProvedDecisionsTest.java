package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import app.laurel.community.signin.PretendSignIn;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Whoever took over the mailboxes of two moderators decides nothing: what takes two people takes two second factors. */
@LaurelTest
@TestPropertySource(properties = "laurel.second-factor=true")
class ProvedDecisionsTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Hosts hosts;
    private final Appointments appointments;
    private final Accounts accounts;
    private final Founder founder;
    private final MovableClock clock;
    private final String object = "note/" + UUID.randomUUID();
    private final Moderator first;
    private final Moderator second;

    // why seven: each act that takes two people, by somebody who proved nothing
    @Autowired
    ProvedDecisionsTest(
            Proposals proposals,
            NoteOfTwo notes,
            Hosts hosts,
            Appointments appointments,
            Accounts accounts,
            Founder founder,
            MovableClock clock) {
        this.hosts = hosts;
        this.appointments = appointments;
        this.accounts = accounts;
        this.founder = founder;
        this.proposals = proposals;
        this.notes = notes;
        this.clock = clock;
        var community = founder.community();
        this.first = founder.moderator(community);
        this.second = founder.moderator(community);
    }

    @BeforeEach
    void in_office_for_a_while() {
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void signOut() {
        TestSecurityContextHolder.clearContext();
    }

    @Test
    void the_mailbox_alone_asks_for_nothing() {
        PretendSignIn.withoutSecondFactor(first.account());

        assertThatThrownBy(this::ask).isInstanceOf(ProofNeeded.class);

        assertThat(proposals.listWaiting(first)).isEmpty();
    }

    @Test
    void the_mailbox_alone_confirms_nothing_nor_does_the_factor_of_another() {
        PretendSignIn.withSecondFactor(first.account(), clock.instant());
        var asked = ask();

        assertThatThrownBy(() -> proposals.confirm(second, asked)).isInstanceOf(ProofNeeded.class);
        PretendSignIn.withoutSecondFactor(second.account());
        assertThatThrownBy(() -> proposals.confirm(second, asked)).isInstanceOf(ProofNeeded.class);

        assertThat(notes.on(object)).isEmpty();
    }

    @Test
    void a_factor_of_half_an_hour_ago_is_asked_for_again() {
        PretendSignIn.withSecondFactor(first.account(), clock.instant());
        var asked = ask();
        PretendSignIn.withSecondFactor(second.account(), clock.instant());
        clock.pass(Duration.ofMinutes(30));
        assertThatThrownBy(() -> proposals.confirm(second, asked)).isInstanceOf(ProofNeeded.class);

        PretendSignIn.withSecondFactor(second.account(), clock.instant());
        assertThat(proposals.confirm(second, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(object)).hasSize(1);
    }

    @Test
    void who_runs_the_installation_and_who_moderates_first_takes_the_factor_of_a_host() {
        var host = founder.asHost();
        var community = founder.community();
        var mail = new MailAddress(UUID.randomUUID() + "@taken.example");
        PretendSignIn.withoutSecondFactor(host.account());

        assertThatThrownBy(() -> hosts.name(host, mail)).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> hosts.withdraw(host, host.account())).isInstanceOf(ProofNeeded.class);
        assertThatThrownBy(() -> appointments.name(host, community.id(), mail, ""))
                .isInstanceOf(ProofNeeded.class);
        assertThat(accounts.find(mail)).isEmpty();

        PretendSignIn.withSecondFactor(host.account(), clock.instant());
        assertThat(appointments.name(host, community.id(), mail, "")).isEqualTo(new AppointmentOutcome.Done());
    }

    private ProposalId ask() {
        var act = new ProposedAct(NoteOfTwo.NAME, object, Map.of(), "a good reason");
        return ((AskOutcome.Asked) proposals.ask(first, act)).proposal().id();
    }
}
