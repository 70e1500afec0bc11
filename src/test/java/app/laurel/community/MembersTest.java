package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A proof of belonging or of an office speaks of one community, and of now. */
@LaurelTest
class MembersTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

    private final Members members;
    private final Roster roster;
    private final Appointments appointments;
    private final Founder founder;
    private final ActsOnRecord record;
    private final Community birch;
    private final Moderator alice;

    @Autowired
    MembersTest(Members members, Roster roster, Appointments appointments, Founder founder, ActsOnRecord record) {
        this.members = members;
        this.roster = roster;
        this.appointments = appointments;
        this.founder = founder;
        this.record = record;
        birch = founder.community();
        alice = founder.moderator(birch);
    }

    @Test
    void a_moderator_of_one_community_is_nothing_in_another() {
        var other = founder.community().id();

        assertThat(members.findModerator(alice.account(), birch.id())).isPresent();
        assertThat(members.findModerator(alice.account(), other)).isEmpty();
        refused(() -> members.moderator(alice.account(), other));
        refused(() -> members.member(alice.account(), other));
        refused(() -> members.host(alice.account()));
    }

    @Test
    void a_member_without_the_role_does_not_moderate() {
        var bob = founder.memberSince(alice, MARCH);

        assertThat(members.member(bob, birch.id()).joinedOn()).isEqualTo(MARCH);
        refused(() -> members.moderator(bob, birch.id()));
    }

    @Test
    void a_moderator_changes_no_role_in_another_community() {
        var bob = founder.moderator(founder.community());
        var bobThere = member(bob);

        refused(() -> appointments.remove(alice, bobThere, "a good reason"));
        refused(() -> appointments.name(alice, bobThere, "a good reason"));
        refused(() -> roster.grantShopOwner(alice, bobThere));
        refused(() -> roster.withdrawShopOwner(alice, bobThere));
        refused(() -> appointments.name(alice, new MemberId(Long.MAX_VALUE), "a good reason"));
    }

    @Test
    void a_role_that_was_withdrawn_opens_nothing_from_that_moment() {
        var bob = founder.moderator(birch);

        assertThat(appointments.remove(bob, member(bob), "")).isEqualTo(new AppointmentOutcome.Done());

        refused(() -> members.moderator(bob.account(), birch.id()));
    }

    @Test
    void two_moderators_who_step_down_at_once_do_not_both_succeed() {
        var bob = founder.moderator(birch);
        var his = member(bob);
        var hers = member(alice);

        assertThat(AtOnce.<AppointmentOutcome>both(
                        () -> appointments.remove(bob, his, ""), () -> appointments.remove(alice, hers, "")))
                .containsExactlyInAnyOrder(new AppointmentOutcome.Done(), new AppointmentOutcome.LastModerator());
    }

    @Test
    void every_change_is_on_record() {
        var bob = members.member(founder.memberSince(alice, MARCH), birch.id()).id();
        roster.grantShopOwner(alice, bob);
        roster.withdrawShopOwner(alice, bob);

        assertThat(record.in(birch.id()))
                .containsExactly(
                        "community.founded",
                        "community.member-added",
                        "community.role-granted",
                        "community.member-added",
                        "community.role-granted",
                        "community.role-withdrawn");
    }

    @Test
    void a_person_is_found_by_name_or_address() {
        var mail = founder.mailOf(founder.memberSince(alice, MARCH));

        assertThat(members.list(
                        alice,
                        mail.value().substring(0, mail.value().indexOf('@') + 1).toUpperCase(Locale.ROOT),
                        0,
                        10))
                .extracting(Person::mail)
                .containsExactly(mail);
        assertThat(members.list(alice, "%", 0, 10)).isEmpty();
        assertThat(members.count(alice, "")).isEqualTo(2);
    }

    private MemberId member(Moderator moderator) {
        return members.member(moderator.account(), moderator.community()).id();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
