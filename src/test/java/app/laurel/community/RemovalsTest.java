package app.laurel.community;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator removes a member with a reason, and nobody out of an office. */
@LaurelTest
class RemovalsTest {
    private final Bars bars;
    private final Members members;
    private final Appointments appointments;
    private final RosterPeople people;
    private final ActsOnRecord record;
    private final Founder founder;
    private final DSLContext sql;
    private final Community community;
    private final Moderator moderator;

    // why seven: who is removed is looked for among the members, in an office, in the record and in the mail
    @Autowired
    RemovalsTest(
            Bars bars,
            Members members,
            Appointments appointments,
            RosterPeople people,
            ActsOnRecord record,
            Founder founder,
            DSLContext sql) {
        this.bars = bars;
        this.members = members;
        this.appointments = appointments;
        this.people = people;
        this.record = record;
        this.founder = founder;
        this.sql = sql;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @Test
    void a_removal_needs_a_reason_that_is_mailed_and_recorded_and_takes_nobody_out_of_office() {
        var member = founder.joined(moderator);
        var colleague = founder.moderator(community);
        var office = members.member(colleague.account(), community.id());

        assertThat(bars.remove(moderator, member.id(), " - "))
                .isEqualTo(new RemovalOutcome.Waits(new AskOutcome.ReasonMissing()));
        assertThat(people.remove(moderator, office)).isInstanceOf(RemovalOutcome.InOffice.class);
        assertThat(mails(member)).isZero();
        people.remove(moderator, member);

        assertThat(mails(member)).isEqualTo(1);
        assertThat(record.reasons("community.member-removed", community.id())).containsExactly(RosterPeople.REASON);
        assertThat(members.findModerator(colleague.account(), community.id())).isPresent();
    }

    @Test
    void a_moderator_who_also_belongs_under_another_spelling_is_not_removed_by_that() {
        var name = UUID.randomUUID();
        var twin = people.enrol(moderator, new MailAddress(name + "+twin@removals.example"));
        appointments.name(founder.asHost(), community.id(), new MailAddress(name + "@removals.example"), "");

        assertThat(people.remove(moderator, twin)).isInstanceOf(RemovalOutcome.InOffice.class);
        assertThat(people.belongs(twin)).isTrue();
    }

    private int mails(Member member) {
        return sql.fetchCount(
                NOTIFICATION_MAIL,
                NOTIFICATION_MAIL.KIND.eq("MEMBER_REMOVED"),
                NOTIFICATION_MAIL.ACCOUNT_ID.eq(member.account()));
    }
}
