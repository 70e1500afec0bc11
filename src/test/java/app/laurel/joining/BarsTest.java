package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.community.AccountAddresses;
import app.laurel.community.Accounts;
import app.laurel.community.AppointmentOutcome;
import app.laurel.community.Appointments;
import app.laurel.community.AskOutcome;
import app.laurel.community.Bars;
import app.laurel.community.Bars.LiftOutcome;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.PersonalData;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.Roster;
import app.laurel.community.Roster.AddOutcome;
import app.laurel.joining.Invites.JoinOutcome;
import app.laurel.joining.JoinRequests.RequestOutcome;
import app.laurel.joining.RosterImports.RosterOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators remove and bar a member, and no way of joining leads around it. */
@LaurelTest
class BarsTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String REASON = "Sold votes in the forum";

    private final Bars bars;
    private final Roster roster;
    private final RosterImports rosters;
    private final Invites invites;
    private final JoinRequests requests;
    private final Appointments appointments;
    private final Accounts accounts;
    private final AccountAddresses addresses;
    private final Members members;
    private final PersonalData data;
    private final Founder founder;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;

    // why twelve: each way of joining is tried by whoever was barred
    @Autowired
    BarsTest(
            Bars bars,
            Roster roster,
            RosterImports rosters,
            Invites invites,
            JoinRequests requests,
            Appointments appointments,
            Accounts accounts,
            AccountAddresses addresses,
            Members members,
            PersonalData data,
            Founder founder,
            DSLContext sql) {
        this.bars = bars;
        this.roster = roster;
        this.rosters = rosters;
        this.invites = invites;
        this.requests = requests;
        this.appointments = appointments;
        this.accounts = accounts;
        this.addresses = addresses;
        this.members = members;
        this.data = data;
        this.founder = founder;
        this.sql = sql;
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

        assertThat(bars.remove(moderator, member.id(), REASON)).isInstanceOf(RemovalOutcome.Removed.class);

        var request = requests.waiting(moderator).getFirst().id();
        assertThat(requests.approve(moderator, request)).isEqualTo(RequestOutcome.BARRED);
        for (var box : new String[] {name, name + "+1", name.substring(0, 3) + "." + name.substring(3)}) {
            var mail = new MailAddress(box + "@gmail.com");
            assertThat(upload(mail)).isInstanceOf(RosterOutcome.Refused.class);
            assertThat(roster.add(moderator, new NewMember(mail, LocalDate.of(2020, 1, 1))))
                    .isEqualTo(AddOutcome.BARRED);
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
        bars.remove(moderator, enrolled(name + "@bars.example").id(), REASON);
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
        bars.remove(moderator, enrolled(name + "@bars.example").id(), REASON);

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

    @Test
    void neither_another_address_nor_a_new_account_leads_around_a_bar_and_a_moderator_lifts_it() {
        var name = name();
        var mover = enrolled(name + "@bars.example");
        var eraser = enrolled("e" + name + "@bars.example");
        bars.remove(moderator, mover.id(), REASON);
        bars.remove(moderator, eraser.id(), REASON);

        addresses.move(mover.account(), new MailAddress("moved" + name + "@bars.example"));
        assertThat(requests.ask(mover.account(), community.id(), "")).isEqualTo(RequestOutcome.BARRED);
        assertThat(data.download(mover.account())).contains(REASON);
        data.erase(eraser.account(), "e" + name + "@bars.example");
        var anew = accounts.open(new MailAddress("e" + name + "@bars.example")).id();
        assertThat(requests.ask(anew, community.id(), "")).isEqualTo(RequestOutcome.BARRED);
        assertThat(data.download(anew)).contains(REASON);

        var bar = bars.list(moderator).getFirst();
        var stranger = founder.moderator(founder.community());
        assertThat(bars.lift(stranger, bar, REASON)).isEqualTo(LiftOutcome.UNCHANGED);
        assertThat(bars.lift(moderator, bar, " ")).isEqualTo(LiftOutcome.REASON_MISSING);
        assertThat(bars.lift(moderator, bar, "a mistake")).isEqualTo(LiftOutcome.LIFTED);
        assertThat(bars.lift(moderator, bar, "a mistake")).isEqualTo(LiftOutcome.UNCHANGED);
        assertThat(requests.ask(anew, community.id(), "")).isEqualTo(RequestOutcome.DONE);
        assertThat(acts("community.bar-lifted")).isEqualTo(1);
    }

    @Test
    void a_removal_needs_a_reason_that_is_mailed_and_recorded_and_takes_nobody_out_of_office() {
        var member = enrolled(name() + "@bars.example");
        var colleague = founder.moderator(community);
        var office = members.member(colleague.account(), community.id());

        assertThat(bars.remove(moderator, member.id(), " - "))
                .isEqualTo(new RemovalOutcome.Waits(new AskOutcome.ReasonMissing()));
        assertThat(bars.remove(moderator, office.id(), REASON)).isInstanceOf(RemovalOutcome.InOffice.class);
        assertThat(mails(member.account())).isZero();
        bars.remove(moderator, member.id(), REASON);

        assertThat(mails(member.account())).isEqualTo(1);
        assertThat(acts("community.member-removed")).isEqualTo(1);
        assertThat(members.findModerator(colleague.account(), community.id())).isPresent();
    }

    @Test
    void a_moderator_who_also_belongs_under_another_spelling_is_not_removed_by_that() {
        var name = name();
        var twin = enrolled(name + "+twin@bars.example");
        appointments.name(founder.asHost(), community.id(), new MailAddress(name + "@bars.example"), "");

        assertThat(bars.remove(moderator, twin.id(), REASON)).isInstanceOf(RemovalOutcome.InOffice.class);
        assertThat(members.findMember(twin.account(), community.id())).isPresent();
    }

    private RosterOutcome upload(MailAddress... mails) {
        var file = new StringBuilder("mail,display name,joined\n");
        for (var mail : mails) file.append(mail).append(",,2020-01-01\n");
        var bytes = file.toString().getBytes(StandardCharsets.UTF_8);
        return rosters.take(moderator, new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }

    private int mails(AccountId account) {
        return sql.fetchCount(
                sql.selectFrom("notification_mail where kind = 'MEMBER_REMOVED' and account_id = " + account));
    }

    /** With a reason. */
    private int acts(String name) {
        return sql.fetchCount(sql.selectFrom("audit_entry where act = '%s' and community_id = %s and reason is not null"
                .formatted(name, community.id())));
    }

    private Member enrolled(String address) {
        var mail = new MailAddress(address);
        roster.add(moderator, new NewMember(mail, LocalDate.of(2020, 1, 1)));
        return members.member(accounts.open(mail).id(), community.id());
    }

    private static String name() {
        return "barred" + NUMBER.incrementAndGet();
    }
}
