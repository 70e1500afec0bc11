package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who is written down belongs once, since the day that stands there, and holds each role once. */
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
    private final ActsOnRecord record;
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
            ActsOnRecord record) {
        this.roster = roster;
        this.appointments = appointments;
        this.members = members;
        this.accounts = accounts;
        this.founder = founder;
        this.clock = clock;
        this.record = record;
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
        assertThat(members.findModerator(moderator.account(), community.id())).isPresent();
    }

    @Test
    void who_left_has_no_roles_that_could_be_changed() {
        roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1)));
        var id = member().id();
        founder.leaves(member().account());

        assertThat(members.findMember(accounts.open(mail).id(), community.id())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> appointments.name(moderator, id, "a good reason"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> roster.grantShopOwner(moderator, id));
    }

    @Test
    void one_person_brought_in_by_eight_at_once_is_one_member() {
        AtOnce.<Roster.AddOutcome>times(8, () -> roster.add(moderator, new NewMember(mail, LocalDate.of(2024, 3, 1))));

        assertThat(members.count(moderator, mail.value())).isEqualTo(1);
        assertThat(acts("community.member-added", member().id())).isEqualTo(1);
    }

    private Member member() {
        return members.member(accounts.open(mail).id(), community.id());
    }

    private int acts(String act, MemberId member) {
        return record.count(act, "member/" + member);
    }
}
