package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.base.id.CommunityId;
import app.laurel.community.AppointmentOutcome.Done;
import app.laurel.community.AppointmentOutcome.Waits;
import app.laurel.community.AskOutcome.Asked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host names the first two moderators of a community, and nobody alone where two decide or a vote is on. */
@LaurelTest
class HostAppointmentsTest {
    /** Half past midnight of 2 May in Seoul, where the community lives; still 1 May in UTC. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-05-01T15:30:00Z");

    private final Appointments appointments;
    private final Proposals proposals;
    private final Members members;
    private final Roster roster;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Founder founder;
    private final OpenEditions editions;
    private final ActsOnRecord record;
    private final MovableClock clock;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@named.example");
    private Community community;
    private Moderator alone;
    private Host host;

    // why ten: whoever is named is looked for as account, member, moderator and on record
    @Autowired
    HostAppointmentsTest(
            Appointments appointments,
            Proposals proposals,
            Members members,
            Roster roster,
            Accounts accounts,
            AccountAddresses addresses,
            Founder founder,
            OpenEditions editions,
            ActsOnRecord record,
            MovableClock clock) {
        this.appointments = appointments;
        this.proposals = proposals;
        this.members = members;
        this.roster = roster;
        this.accounts = accounts;
        this.addresses = addresses;
        this.founder = founder;
        this.editions = editions;
        this.record = record;
        this.clock = clock;
    }

    @BeforeEach
    void one_moderator() {
        clock.moveTo(AFTER_MIDNIGHT);
        community = founder.community();
        alone = founder.moderator(community);
        host = founder.asHost();
        clock.moveTo(AFTER_MIDNIGHT.plusSeconds(60));
    }

    @Test
    void a_host_names_a_stranger_who_is_a_member_from_today_and_may_be_named_again() {
        appointments.name(host, community.id(), mail, "");
        appointments.name(host, community.id(), mail, "");

        assertThat(members.findModerator(member().account(), community.id())).isPresent();
        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(record.count("community.role-granted", "member/" + member().id()))
                .isEqualTo(1);
    }

    @Test
    void a_member_who_is_named_moderator_keeps_the_day_of_joining() {
        roster.add(alone, new NewMember(mail, LocalDate.of(2024, 3, 1)));

        appointments.name(host, community.id(), mail, "");

        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(members.findModerator(member().account(), community.id())).isPresent();
    }

    @Test
    void nobody_is_named_for_a_community_that_does_not_exist() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> appointments.name(host, new CommunityId(Integer.MAX_VALUE), mail, ""));

        assertThat(accounts.find(mail)).isEmpty();
    }

    @Test
    void with_two_moderators_a_host_alone_makes_no_third() {
        founder.moderator(community);

        var outcome = appointments.name(host, community.id(), mail, "a good reason");

        assertThat(outcome).isInstanceOf(Waits.class);
        assertThat(members.findModerator(accounts.find(mail).orElseThrow().id(), community.id()))
                .isEmpty();
        assertThat(proposals.confirm(
                        alone, ((Asked) ((Waits) outcome).asked()).proposal().id()))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);
        assertThat(members.findModerator(accounts.find(mail).orElseThrow().id(), community.id()))
                .isPresent();
    }

    @Test
    void whom_a_host_only_wishes_to_name_does_not_become_a_member_and_who_does_is_on_record() {
        founder.moderator(community);

        assertThat(appointments.name(host, community.id(), mail, ""))
                .isEqualTo(new Waits(new AskOutcome.ReasonMissing()));
        assertThat(accounts.find(mail)).isEmpty();

        appointments.name(host, community.id(), mail, "a good reason");
        assertThat(record.countBy(host.account(), "community.member-added")).isEqualTo(1);
    }

    @Test
    void nobody_moderates_twice_under_two_addresses() {
        var mailbox = UUID.randomUUID();
        addresses.move(alone.account(), new MailAddress(mailbox + "@one.example"));
        var other = new MailAddress(mailbox + "+2@one.example");

        assertThat(appointments.name(host, community.id(), other, "")).isEqualTo(new AppointmentOutcome.SamePerson());
        assertThat(accounts.find(other).flatMap(it -> members.findMember(it.id(), community.id())))
                .isEmpty();
    }

    @Test
    void while_a_vote_is_on_a_host_alone_makes_not_even_the_second() {
        var open = editions.anOpenEdition().open();
        appointments.remove(
                open.second(),
                members.member(open.second().account(), open.community().id()).id(),
                "");

        assertThat(appointments.name(host, open.community().id(), mail, "a good reason"))
                .isInstanceOf(Waits.class);
        clock.moveTo(AFTER_MIDNIGHT.minus(Duration.ofDays(365)));
        assertThat(appointments.name(host, open.community().id(), mail, "a good reason"))
                .isEqualTo(new Done());
    }

    private Member member() {
        return members.member(accounts.open(mail).id(), community.id());
    }
}
