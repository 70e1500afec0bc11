package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.Progress;
import app.laurel.community.Accounts;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.Bars;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.Roster.AddOutcome;
import app.laurel.community.RosterPeople;
import app.laurel.joining.Invites.JoinOutcome;
import app.laurel.joining.JoinRequests.RequestOutcome;
import app.laurel.joining.RosterImports.RosterOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No way of joining leads around a bar. */
@LaurelTest
class BarsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Bars bars;
    private final RosterImports rosters;
    private final Invites invites;
    private final JoinRequests requests;
    private final Appointments appointments;
    private final Accounts accounts;
    private final Members members;
    private final RosterPeople people;
    private final Founder founder;
    private final Community community;
    private final Moderator moderator;

    // why nine: each way of joining is tried by whoever was barred
    @Autowired
    BarsTest(
            Bars bars,
            RosterImports rosters,
            Invites invites,
            JoinRequests requests,
            Appointments appointments,
            Accounts accounts,
            Members members,
            RosterPeople people,
            Founder founder) {
        this.bars = bars;
        this.rosters = rosters;
        this.invites = invites;
        this.requests = requests;
        this.appointments = appointments;
        this.accounts = accounts;
        this.members = members;
        this.people = people;
        this.founder = founder;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void who_is_barred_comes_back_by_no_way_and_under_no_spelling() {
        var name = name();
        var member = enrolled(name + "@gmail.com");
        var waiting = accounts.open(new MailAddress(name + "+waits@gmail.com")).id();
        requests.ask(waiting, community.id(), "it is me again");
        var code = invites.make(moderator, new NewInvite("for all", 10, Duration.ofDays(1)));

        assertThat(people.remove(moderator, member)).isInstanceOf(RemovalOutcome.Removed.class);

        var request = requests.waiting(moderator).getFirst().id();
        assertThat(requests.approve(moderator, request)).isEqualTo(RequestOutcome.BARRED);
        for (var box : new String[] {name, name + "+1", name.substring(0, 3) + "." + name.substring(3)}) {
            var mail = new MailAddress(box + "@gmail.com");
            assertThat(upload(mail)).isInstanceOf(RosterOutcome.Refused.class);
            assertThat(people.add(moderator, mail)).isEqualTo(AddOutcome.BARRED);
            var account = accounts.open(mail).id();
            assertThat(invites.join(account, community.id(), code.shown())).isInstanceOf(JoinOutcome.Barred.class);
            assertThat(requests.ask(account, community.id(), "please")).isEqualTo(RequestOutcome.BARRED);
            assertThat(appointments.name(founder.asHost(), community.id(), mail, "for a test"))
                    .isInstanceOf(AppointmentOutcome.Barred.class);
            assertThat(members.findMember(account, community.id())).isEmpty();
            assertThat(bars.isBarred(community.id(), account)).isTrue();
        }
        assertThat(invites.list(moderator).getFirst().uses()).isZero();
    }

    @Test
    void nobody_else_and_no_other_community_is_touched() {
        var name = name();
        people.remove(moderator, enrolled(name + "@bars.example"));
        var other = founder.community();
        var barred = accounts.open(new MailAddress(name + "@bars.example")).id();

        assertThat(bars.isBarred(other.id(), barred)).isFalse();
        assertThat(requests.ask(barred, other.id(), "")).isEqualTo(RequestOutcome.DONE);
        assertThat(requests.ask(founder.account(name), community.id(), "")).isEqualTo(RequestOutcome.DONE);
        assertThat(upload(new MailAddress("x" + name + "@bars.example"))).isInstanceOf(RosterOutcome.Taken.class);
    }

    @Test
    void one_line_of_a_roster_that_is_barred_refuses_the_whole_and_says_where() {
        var name = name();
        people.remove(moderator, enrolled(name + "@bars.example"));

        var outcome =
                upload(new MailAddress("new" + name + "@bars.example"), new MailAddress(name + "+x@bars.example"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RosterOutcome.Refused.class,
                        it -> assertThat(it.problems())
                                .singleElement()
                                .satisfies(line -> assertThat(line.line()).isEqualTo(3)));
        assertThat(accounts.find(new MailAddress("new" + name + "@bars.example")))
                .isEmpty();
    }

    private RosterOutcome upload(MailAddress... mails) {
        var file = new StringBuilder("mail,display name,joined\n");
        for (var mail : mails) file.append(mail).append(",,2020-01-01\n");
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return rosters.take(moderator, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    private Member enrolled(String address) {
        return people.enrol(moderator, new MailAddress(address));
    }

    private static String name() {
        return "barred" + NUMBER.incrementAndGet();
    }
}
