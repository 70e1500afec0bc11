package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ProposalId;
import app.laurel.base.text.Language;
import app.laurel.community.AppointmentOutcome.Done;
import app.laurel.community.AppointmentOutcome.Waits;
import app.laurel.community.AskOutcome.Asked;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody makes the second moderator whom a decision takes: the trial in which one did, step by step, and its neighbours. */
@LaurelTest
class AppointmentsTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final Appointments appointments;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Members members;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Founder founder;
    private final MovableClock clock;
    private Community community;
    private Moderator alone;

    // why eight: the trial goes through naming, confirming and the public log, over days
    @Autowired
    AppointmentsTest(
            Appointments appointments,
            Proposals proposals,
            TwoPersonActs acts,
            Members members,
            Accounts accounts,
            AccountAddresses addresses,
            Founder founder,
            MovableClock clock) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.acts = acts;
        this.members = members;
        this.accounts = accounts;
        this.addresses = addresses;
        this.founder = founder;
        this.clock = clock;
    }

    @BeforeEach
    void one_moderator() {
        clock.moveTo(NOON);
        community = founder.community();
        alone = founder.moderator(community);
        clock.moveTo(NOON.plusSeconds(60));
    }

    @Test
    void a_host_confirms_and_the_log_says_who_named_whom() {
        var host = members.host(founder.host());
        var person = founder.member(alone);
        accounts.setPublicName(person, "Lee Seojun");
        var asked = asked(appointments.name(alone, member(person), "we need a second one"));

        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(members.findModerator(person, community.id())).isPresent();
        var logged = proposals.listDecided(community.id()).getFirst();
        assertThat(acts.describeInPublic(logged, Language.EN)).isEqualTo("Lee Seojun becomes moderator");
        assertThat(logged.asked().publicName()).isEqualTo("Moderator " + alone.account());
    }

    @Test
    void the_log_shows_nobodys_address() {
        var host = members.host(founder.host());
        var person = founder.member(alone);
        proposals.confirm(host, asked(appointments.name(alone, member(person), "we need a second one")));

        var logged = proposals.listDecided(community.id()).getFirst();
        for (var language : Language.values()) {
            assertThat(acts.describeInPublic(logged, language))
                    .doesNotContain("@")
                    .doesNotContain(accounts.get(person).displayName());
        }
    }

    @Test
    void who_took_the_address_of_a_moderator_in_the_meantime_is_not_named() {
        var host = members.host(founder.host());
        var person = founder.member(alone);
        var asked = asked(appointments.name(alone, member(person), "a good reason"));
        addresses.move(
                person,
                new MailAddress(accounts.get(alone.account()).mail().value().replace("@", "+2@")));

        assertThat(proposals.confirm(host, asked))
                .isEqualTo(new ConfirmOutcome.Prevented("community.appointment.twice"));
        assertThat(appointments.name(alone, member(person), "a good reason"))
                .isEqualTo(new AppointmentOutcome.SamePerson());
    }

    @Test
    void one_of_two_does_not_remove_the_other_but_a_host_may_agree() {
        var host = members.host(founder.host());
        var other = founder.moderator(community);
        clock.moveTo(NOON.plusSeconds(120));

        var asked = asked(appointments.remove(alone, member(other.account()), "has not been seen for a year"));

        assertThat(members.findModerator(other.account(), community.id())).isPresent();
        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(members.findModerator(other.account(), community.id())).isEmpty();
    }

    @Test
    void whoever_goes_goes_at_once_and_what_they_asked_for_falls() {
        var other = founder.moderator(community);
        clock.moveTo(NOON.plusSeconds(120));
        var person = founder.member(alone);
        var asked = asked(appointments.name(other, member(person), "a good reason"));

        assertThat(appointments.remove(other, member(other.account()), "")).isEqualTo(new Done());

        assertThat(proposals.confirm(alone, asked)).isInstanceOf(ConfirmOutcome.AskerLeft.class);
    }

    @Test
    void who_has_left_by_the_confirmation_is_not_named() {
        var host = members.host(founder.host());
        var person = founder.member(alone);
        var asked = asked(appointments.name(alone, member(person), "a good reason"));
        founder.leaves(person);

        assertThat(proposals.confirm(host, asked))
                .isEqualTo(new ConfirmOutcome.Prevented("community.appointment.gone"));
    }

    private MemberId member(AccountId account) {
        return members.member(account, community.id()).id();
    }

    private static ProposalId asked(AppointmentOutcome outcome) {
        return ((Asked) ((Waits) outcome).asked()).proposal().id();
    }
}
