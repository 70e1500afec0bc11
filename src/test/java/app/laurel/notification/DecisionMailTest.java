package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.community.Appointments;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody comes into office behind the backs of the others. */
@LaurelTest
class DecisionMailTest {
    private final Appointments appointments;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;
    private Community community;
    private Moderator first;
    private Moderator second;

    @Autowired
    DecisionMailTest(Appointments appointments, Members members, Founder founder, DSLContext sql) {
        this.appointments = appointments;
        this.members = members;
        this.founder = founder;
        this.sql = sql;
    }

    @BeforeEach
    void two_moderators() {
        community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
    }

    @Test
    void an_appointment_is_mailed_to_all_moderators_when_it_is_asked_for_and_when_it_holds() {
        var person = founder.member(first);
        var member = members.member(person, community.id()).id();

        appointments.name(first, member, "we need a third one");
        assertThat(mailed("DECISION_ASKED"))
                .containsExactlyInAnyOrder(
                        first.account().value(), second.account().value());
        assertThat(mailed("DECISION_TAKEN")).isEmpty();
        founder.confirms(second);

        assertThat(mailed("DECISION_TAKEN"))
                .containsExactlyInAnyOrder(
                        first.account().value(), second.account().value(), person.value());
    }

    @Test
    void where_no_moderator_can_be_the_second_the_hosts_who_can_are_mailed_and_where_one_can_they_are_not() {
        var host = founder.host();
        var alone = founder.community();
        var only = founder.moderator(alone);
        var person = founder.member(only);
        var named = members.member(person, alone.id()).id();

        appointments.name(
                first, members.member(founder.member(first), community.id()).id(), "a third one");
        assertThat(mailed("DECISION_ASKED")).doesNotContain(host.value());

        community = alone;
        appointments.name(only, named, "I am alone");
        assertThat(mailed("DECISION_ASKED"))
                .contains(host.value(), only.account().value())
                .doesNotContain(namer(only));
    }

    /** Who could not confirm it anyway. */
    private long namer(Moderator moderator) {
        return sql.fetchSingle(
                        "select granted_by from community_role r join community_member m on m.id = r.member_id where m.account_id = ?",
                        moderator.account().value())
                .get(0, Long.class);
    }

    private List<Long> mailed(String kind) {
        return sql.select(NOTIFICATION_MAIL.ACCOUNT_ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(community.id()), NOTIFICATION_MAIL.KIND.eq(kind))
                .fetch(it -> it.value1().value());
    }
}
