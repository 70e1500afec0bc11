package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host is the second person where a community has one moderator, and nowhere else. */
@LaurelTest
class HostAsSecondTest {
    private final Proposals proposals;
    private final NoteOfTwo notes;
    private final Members members;
    private final Accounts accounts;
    private final Hosts hosts;
    private final Appointments appointments;
    private final Founder founder;
    private final MovableClock clock;
    private final TwoSeats seats;
    private TwoSeats.Pair pair;

    // why nine: each seat that could be the second person, and each act that takes one
    @Autowired
    HostAsSecondTest(
            Proposals proposals,
            NoteOfTwo notes,
            Members members,
            Accounts accounts,
            Hosts hosts,
            Appointments appointments,
            Founder founder,
            MovableClock clock,
            TwoSeats seats) {
        this.proposals = proposals;
        this.notes = notes;
        this.members = members;
        this.accounts = accounts;
        this.hosts = hosts;
        this.appointments = appointments;
        this.founder = founder;
        this.clock = clock;
        this.seats = seats;
    }

    @BeforeEach
    void twoModerators() {
        pair = seats.taken();
    }

    @Test
    void where_a_second_moderator_is_a_host_is_not_the_second() {
        var host = members.host(founder.host());
        var asked = seats.ask(pair.first(), pair);

        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.SecondModeratorThere.class);
        assertThat(proposals.listWaiting(host))
                .noneMatch(it -> it.proposal().id().equals(asked));
    }

    @Test
    void where_there_is_one_moderator_a_host_is_the_second() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        var asked = seats.ask(alone, pair);

        assertThat(proposals.listWaiting(host))
                .filteredOn(it -> it.proposal().id().equals(asked))
                .allMatch(WaitingProposal::mayConfirm)
                .hasSize(1);
        assertThat(proposals.confirm(host, asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(notes.on(pair.object())).hasSize(1);
        assertThat(TwoSeats.deciderOf(proposals.listDecided(alone.community()).getFirst())
                        .asHost())
                .isTrue();
    }

    /** Alone, and with as many hosts as one likes: each of them was made by the one who asks, or by one who was. */
    @Test
    void who_moderates_and_is_a_host_makes_no_second_person_however_long_ago() {
        var alone = founder.moderator(founder.community());
        hosts.name(members.host(founder.host()), accounts.get(alone.account()).mail());
        var host = members.host(alone.account());
        var puppet = made(host);
        var puppetOfPuppet = made(puppet);
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        var asked = seats.ask(alone, pair);

        for (var second : List.of(puppet, puppetOfPuppet)) {
            assertThat(proposals.confirm(second, asked))
                    .isEqualTo(new ConfirmOutcome.Prevented("community.confirm.made-by-asker"));
        }
        assertThat(notes.on(pair.object())).isEmpty();
        assertThat(proposals.confirm(members.host(founder.host()), asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    /** Of what hosts may decide among themselves, too. */
    @Test
    void who_makes_a_host_does_not_confirm_what_that_one_asks_for() {
        var maker = members.host(founder.host());
        var puppet = made(maker);
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        var third = new MailAddress(UUID.randomUUID() + "@third.example");
        var waits = appointments.name(puppet, pair.community().id(), third, "a good reason");
        var asked = ((AskOutcome.Asked) ((AppointmentOutcome.Waits) waits).asked())
                .proposal()
                .id();

        assertThat(proposals.confirm(maker, asked))
                .isEqualTo(new ConfirmOutcome.Prevented("community.confirm.made-asker"));
        assertThat(proposals.confirm(members.host(founder.host()), asked)).isInstanceOf(ConfirmOutcome.Confirmed.class);
    }

    private Host made(Host by) {
        var mail = new MailAddress(UUID.randomUUID() + "@host.example");
        hosts.name(by, mail);
        return members.host(accounts.open(mail).id());
    }

    @Test
    void who_was_made_host_after_it_was_asked_cannot_confirm() {
        var host = members.host(founder.host());
        var alone = founder.moderator(founder.community());
        var asked = seats.ask(alone, pair);
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        var mail = new MailAddress(UUID.randomUUID() + "@host.example");
        hosts.name(host, mail);

        assertThat(proposals.confirm(members.host(accounts.open(mail).id()), asked))
                .isInstanceOf(ConfirmOutcome.NotInOfficeThen.class);
    }
}
