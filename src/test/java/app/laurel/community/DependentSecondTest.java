package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NoteOfTwo;
import app.laurel.base.id.ProposalId;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom a host alone named is no second person for that host, nor is the host for them; and other hosts of that host change nothing. */
@LaurelTest
class DependentSecondTest {
    private static final ConfirmOutcome REFUSED = new ConfirmOutcome.Prevented("community.confirm.not-independent");

    private final Proposals proposals;
    private final Appointments appointments;
    private final Hosts hosts;
    private final Accounts accounts;
    private final Members members;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private Community community;
    private Host host;
    private Moderator named;

    // why eight: hosts make hosts and moderators, who then decide
    @Autowired
    DependentSecondTest(
            Proposals proposals,
            Appointments appointments,
            Hosts hosts,
            Accounts accounts,
            Members members,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.proposals = proposals;
        this.appointments = appointments;
        this.hosts = hosts;
        this.accounts = accounts;
        this.members = members;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        this.community = founder.community();
        this.host = founder.asHost();
        this.named = founder.moderator(community);
    }

    @BeforeEach
    void a_host_and_the_moderator_of_that_host() {
        clock.moveTo(TwoSeats.NOON);
        community = founder.community();
        sql.execute("update community_account set host = false");
        host = founder.asHost();
        named = names(host);
        clock.moveTo(TwoSeats.NOON.plusSeconds(60));
    }

    @Test
    void what_the_namer_asks_for_from_either_seat_the_named_one_does_not_confirm() {
        var other = founder.asHost();
        var seat = names(host, founder.mailOf(host.account()));
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));

        for (var asked : new ProposalId[] {ask(seat), asked(proposals.ask(host, community.id(), note()))}) {
            assertThat(proposals.confirm(named, asked)).isEqualTo(REFUSED);
            assertThat(decided(proposals.confirm(other, asked)).dependent()).isFalse();
        }
    }

    @Test
    void where_nobody_else_is_there_it_is_marked_from_either_seat() {
        var seat = names(host, founder.mailOf(host.account()));
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));

        assertThat(decided(proposals.confirm(named, ask(seat))).dependent()).isTrue();
        var fromHost = asked(proposals.ask(host, community.id(), note()));
        assertThat(decided(proposals.confirm(named, fromHost)).dependent()).isTrue();
    }

    @Test
    void a_host_whom_the_namer_made_is_neither_independent_nor_counted_as_such() {
        var puppet = made(host);
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));

        assertThat(decided(proposals.confirm(puppet, ask(named))).dependent()).isTrue();
        assertThat(decided(proposals.confirm(host, ask(named))).dependent()).isTrue();

        var other = founder.asHost();
        clock.moveTo(TwoSeats.NOON.plusSeconds(120));
        var asked = ask(named);
        assertThat(proposals.confirm(puppet, asked)).isEqualTo(REFUSED);
        assertThat(proposals.confirm(host, asked)).isEqualTo(REFUSED);
        assertThat(hosts.listCalled(proposals.get(asked)))
                .extracting(Account::id)
                .containsExactly(other.account());
        assertThat(decided(proposals.confirm(other, asked)).dependent()).isFalse();
    }

    @Test
    void nor_is_the_host_who_made_the_namer_one() {
        community = founder.community();
        sql.execute("update community_account set host = false");
        host = founder.asHost();
        var ofPuppet = names(made(host));
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));

        assertThat(decided(proposals.confirm(host, ask(ofPuppet))).dependent()).isTrue();
        founder.asHost();
        clock.moveTo(TwoSeats.NOON.plusSeconds(120));
        assertThat(proposals.confirm(host, ask(ofPuppet))).isEqualTo(REFUSED);
    }

    /** Two whom one host named are no independent two, so whom they name is as little so. */
    @Test
    void a_marked_appointment_makes_nobody_independent() {
        var seat = names(host, founder.mailOf(host.account()));
        clock.moveTo(TwoSeats.NOON.plusSeconds(90));
        var third = founder.member(named);
        founder.chooseName(third);
        var member = members.member(third, community.id()).id();
        var waits = (AppointmentOutcome.Waits) appointments.name(seat, member, "a third one, of ours");
        assertThat(decided(proposals.confirm(named, asked(waits.asked()))).dependent())
                .isTrue();
        clock.moveTo(TwoSeats.NOON.plusSeconds(120));

        var laundered = members.moderator(third, community.id());
        assertThat(decided(proposals.confirm(laundered, ask(seat))).dependent()).isTrue();

        founder.asHost();
        clock.moveTo(TwoSeats.NOON.plusSeconds(150));
        assertThat(proposals.confirm(laundered, ask(seat))).isEqualTo(REFUSED);
        assertThat(proposals.confirm(laundered, ask(named))).isEqualTo(REFUSED);
    }

    private Host made(Host by) {
        var mail = new MailAddress(UUID.randomUUID() + "@host.example");
        hosts.name(by, mail);
        return members.host(accounts.open(mail).id());
    }

    private Moderator names(Host by) {
        return names(by, new MailAddress(UUID.randomUUID() + "@named.example"));
    }

    private Moderator names(Host by, MailAddress mail) {
        appointments.name(by, community.id(), mail, "");
        var account = accounts.open(mail).id();
        founder.chooseName(account);
        return members.moderator(account, community.id());
    }

    private ProposalId ask(Moderator by) {
        return asked(proposals.ask(by, note()));
    }

    private static ProposedAct note() {
        return new ProposedAct(NoteOfTwo.NAME, "note/" + UUID.randomUUID(), Map.of(), "a good reason");
    }

    private static ProposalId asked(AskOutcome outcome) {
        return ((AskOutcome.Asked) outcome).proposal().id();
    }

    private static Signature decided(ConfirmOutcome outcome) {
        return ((ConfirmOutcome.Confirmed) outcome).decision().act().by().getLast();
    }
}
