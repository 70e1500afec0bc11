package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.WholeApplicationTest;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Communities.FoundingOutcome.Founded;
import app.laurel.community.Communities.FoundingOutcome.SlugTaken;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WholeApplicationTest
class MembersTest {
    private static final MailAddress ALICE = new MailAddress("alice@members.example");
    private static final MailAddress BOB = new MailAddress("bob@members.example");

    private final Members members;
    private final Roster roster;
    private final Appointments appointments;
    private final Communities communities;
    private final Accounts accounts;
    private final Installation installation;
    private final DSLContext sql;

    // why seven: who belongs is asked in a community, in its offices and in the installation
    @Autowired
    MembersTest(
            Members members,
            Roster roster,
            Appointments appointments,
            Communities communities,
            Accounts accounts,
            Installation installation,
            DSLContext sql) {
        this.members = members;
        this.roster = roster;
        this.appointments = appointments;
        this.communities = communities;
        this.accounts = accounts;
        this.installation = installation;
        this.sql = sql;
    }

    private Host host = new Host(new AccountId(0));
    private CommunityId birch = new CommunityId(0);

    @BeforeEach
    void a_community_that_alice_moderates() {
        sql.update(COMMUNITY_ACCOUNT).set(COMMUNITY_ACCOUNT.HOST, false).execute();
        host = installation.makeFirstHost(new MailAddress("host@members.example"), "Host");
        birch = found("birch-" + System.nanoTime()).id();
        appointments.name(host, birch, ALICE, "");
    }

    @Test
    void a_moderator_of_one_community_is_nothing_in_another() {
        var other = found("other-" + System.nanoTime()).id();

        assertThat(members.findModerator(id(ALICE), birch)).isPresent();
        assertThat(members.findModerator(id(ALICE), other)).isEmpty();
        refused(() -> members.moderator(id(ALICE), other));
        refused(() -> members.member(id(ALICE), other));
        refused(() -> members.host(id(ALICE)));
    }

    @Test
    void a_member_without_the_role_does_not_moderate() {
        var alice = members.moderator(id(ALICE), birch);
        roster.add(alice, new NewMember(BOB, LocalDate.of(2024, 3, 1)));

        assertThat(members.member(id(BOB), birch).joinedOn()).isEqualTo("2024-03-01");
        refused(() -> members.moderator(id(BOB), birch));
    }

    @Test
    void a_moderator_changes_no_role_in_another_community() {
        var other = found("other-" + System.nanoTime()).id();
        appointments.name(host, other, BOB, "");
        var bobThere = members.member(id(BOB), other).id();
        var alice = members.moderator(id(ALICE), birch);

        refused(() -> appointments.remove(alice, bobThere, "a good reason"));
        refused(() -> appointments.name(alice, bobThere, "a good reason"));
        refused(() -> roster.grantShopOwner(alice, bobThere));
        refused(() -> roster.withdrawShopOwner(alice, bobThere));
        refused(() -> appointments.name(alice, new MemberId(Long.MAX_VALUE), "a good reason"));
    }

    @Test
    void a_role_that_was_withdrawn_opens_nothing_from_that_moment() {
        appointments.name(host, birch, BOB, "");
        var bob = members.moderator(id(BOB), birch);

        assertThat(appointments.remove(bob, member(BOB), "")).isEqualTo(new AppointmentOutcome.Done());

        refused(() -> members.moderator(id(BOB), birch));
    }

    @Test
    void the_last_moderator_stays() {
        var alice = members.moderator(id(ALICE), birch);

        assertThat(appointments.remove(alice, member(ALICE), "")).isEqualTo(new AppointmentOutcome.LastModerator());
        assertThat(members.findModerator(id(ALICE), birch)).isPresent();
    }

    @Test
    void two_moderators_who_step_down_at_once_do_not_both_succeed() throws Exception {
        appointments.name(host, birch, BOB, "");
        var alice = members.moderator(id(ALICE), birch);
        var bob = members.moderator(id(BOB), birch);
        Callable<AppointmentOutcome> one = () -> appointments.remove(bob, member(BOB), "");
        Callable<AppointmentOutcome> two = () -> appointments.remove(alice, member(ALICE), "");

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(one, two));

            assertThat(List.<AppointmentOutcome>of(
                            outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder(new AppointmentOutcome.Done(), new AppointmentOutcome.LastModerator());
        }
    }

    @Test
    void every_change_is_on_record() {
        var alice = members.moderator(id(ALICE), birch);
        roster.add(alice, new NewMember(BOB, LocalDate.of(2024, 3, 1)));
        roster.grantShopOwner(alice, member(BOB));
        roster.withdrawShopOwner(alice, member(BOB));

        var acts = sql.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.COMMUNITY_ID.eq(birch))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(AUDIT_ENTRY.ACT);

        assertThat(acts)
                .containsExactly(
                        "community.founded",
                        "community.member-added",
                        "community.role-granted",
                        "community.member-added",
                        "community.role-granted",
                        "community.role-withdrawn");
    }

    @Test
    void a_person_is_added_once_and_found_by_name_or_address() {
        var alice = members.moderator(id(ALICE), birch);
        assertThat(roster.add(alice, new NewMember(BOB, LocalDate.of(2024, 3, 1))))
                .isEqualTo(Roster.AddOutcome.ADDED);
        assertThat(roster.add(alice, new NewMember(BOB, LocalDate.of(2025, 3, 1))))
                .isEqualTo(Roster.AddOutcome.MEMBER_ALREADY);

        assertThat(members.list(alice, "BOB@", 0, 10)).extracting(Person::mail).containsExactly(BOB);
        assertThat(members.list(alice, "%", 0, 10)).isEmpty();
        assertThat(members.count(alice, "")).isEqualTo(2);
    }

    @Test
    void a_name_in_addresses_is_given_once() {
        var name = new Bilingual("이름", "Name");
        var again = new NewCommunity(communities.get(birch).slug(), name, name, ZoneId.of("Asia/Seoul"));

        assertThat(communities.found(host, again)).isInstanceOf(SlugTaken.class);
    }

    private Community found(String slug) {
        var name = new Bilingual("자작나무", "Birch");
        return ((Founded) communities.found(host, new NewCommunity(slug, name, name, ZoneId.of("Asia/Seoul"))))
                .community();
    }

    private AccountId id(MailAddress mail) {
        return accounts.open(mail).id();
    }

    private MemberId member(MailAddress mail) {
        return members.member(id(mail), birch).id();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
