package app.laurel.community;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class RosterTest {
    /** Half past midnight of 2 May in Seoul, where the community lives; still 1 May in UTC. */
    private static final Instant AFTER_MIDNIGHT = Instant.parse("2026-05-01T15:30:00Z");

    private final Roster roster;
    private final Appointments appointments;
    private final Members members;
    private final Accounts accounts;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;
    private final MailAddress mail = new MailAddress(UUID.randomUUID() + "@roster.example");

    // why seven: who is added is looked up as account, member and office
    @Autowired
    RosterTest(
            Roster roster,
            Appointments appointments,
            Members members,
            Accounts accounts,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.roster = roster;
        this.appointments = appointments;
        this.members = members;
        this.accounts = accounts;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void afterMidnight() {
        clock.moveTo(AFTER_MIDNIGHT);
    }

    @Test
    void today_is_the_day_that_it_is_where_the_community_lives() {
        assertThat(roster.add(moderator, new NewMember(mail, LocalDate.of(2026, 5, 2))))
                .isEqualTo(Roster.AddOutcome.ADDED);
        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2026, 5, 2));

        var tomorrow = new NewMember(new MailAddress("x" + mail), LocalDate.of(2026, 5, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roster.add(moderator, tomorrow))
                .withMessageContaining("in the future");
    }

    @Test
    void who_was_refused_gets_no_account() {
        var tomorrow = new NewMember(mail, LocalDate.of(2026, 5, 3));

        assertThatIllegalArgumentException().isThrownBy(() -> roster.add(moderator, tomorrow));

        assertThat(accounts.find(mail)).isEmpty();
    }

    @Test
    void who_belongs_already_keeps_the_day_that_was_written_down() {
        roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));

        assertThat(roster.add(moderator, new NewMember(mail, LocalDate.of(2020, 1, 1))))
                .isEqualTo(Roster.AddOutcome.MEMBER_ALREADY);

        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(acts("community.member-added", member().id())).isEqualTo(1);
    }

    @Test
    void a_host_names_a_stranger_who_is_a_member_from_today_and_may_be_named_again() {
        var host = members.host(founder.host());

        appointments.name(host, community.id(), mail, "");
        appointments.name(host, community.id(), mail, "");

        assertThat(members.findModerator(member().account(), community.id())).isPresent();
        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(acts("community.role-granted", member().id())).isEqualTo(1);
    }

    @Test
    void a_member_who_is_named_moderator_keeps_the_day_of_joining() {
        roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));

        appointments.name(members.host(founder.host()), community.id(), mail, "");

        assertThat(member().joinedOn()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(members.findModerator(member().account(), community.id())).isPresent();
    }

    @Test
    void nobody_is_named_for_a_community_that_does_not_exist() {
        var host = members.host(founder.host());

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> appointments.name(host, new CommunityId(Integer.MAX_VALUE), mail, ""));

        assertThat(accounts.find(mail)).isEmpty();
    }

    @Test
    void a_role_is_granted_once_and_withdrawn_once_and_both_are_on_record_once() {
        roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));
        var id = member().id();

        assertThat(roster.withdrawShopOwner(moderator, id)).isFalse();
        assertThat(roster.grantShopOwner(moderator, id)).isTrue();
        assertThat(roster.grantShopOwner(moderator, id)).isFalse();
        assertThat(roster.withdrawShopOwner(moderator, id)).isTrue();
        assertThat(roster.withdrawShopOwner(moderator, id)).isFalse();

        assertThat(acts("community.role-granted", id)).isEqualTo(1);
        assertThat(acts("community.role-withdrawn", id)).isEqualTo(1);
    }

    @Test
    void the_last_moderator_may_lose_any_role_but_that() {
        var self = members.member(moderator.account(), community.id()).id();
        roster.grantShopOwner(moderator, self);

        assertThat(roster.withdrawShopOwner(moderator, self)).isTrue();
        assertThat(appointments.remove(moderator, self, "")).isEqualTo(new AppointmentOutcome.LastModerator());
    }

    @Test
    void who_left_has_no_roles_that_could_be_changed() {
        roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));
        var id = member().id();
        sql.execute("update community_member set left_on = '2026-05-01' where id = ?", id.value());

        assertThat(members.findMember(accounts.open(mail).id(), community.id())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> appointments.name(moderator, id, "a good reason"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> roster.grantShopOwner(moderator, id));
    }

    @Test
    void one_person_brought_in_by_eight_at_once_is_one_member() throws Exception {
        Callable<Roster.AddOutcome> add = () -> roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));
        try (var threads = Executors.newFixedThreadPool(8)) {
            threads.invokeAll(Stream.generate(() -> add).limit(8).toList());
        }

        assertThat(members.count(moderator, mail.value())).isEqualTo(1);
        assertThat(acts("community.member-added", member().id())).isEqualTo(1);
    }

    private Member member() {
        return members.member(accounts.open(mail).id(), community.id());
    }

    private int acts(String act, MemberId member) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(act), AUDIT_ENTRY.OBJECT.eq("member/" + member));
    }
}
