package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.AccountId;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A version of Laurel that knows of one more provider that it ignores dots, and what it makes of the people there are. */
@LaurelTest
class PersonKeyRenewalTest {
    private final BeanFactory beans;
    private final RosterPeople people;
    private final Bars bars;
    private final Accounts accounts;
    private final Founder founder;
    private final DSLContext sql;
    private final Moderator moderator;
    private final String host = UUID.randomUUID() + ".example";

    @Autowired
    PersonKeyRenewalTest(
            BeanFactory beans, RosterPeople people, Bars bars, Accounts accounts, Founder founder, DSLContext sql) {
        this.beans = beans;
        this.people = people;
        this.bars = bars;
        this.accounts = accounts;
        this.founder = founder;
        this.sql = sql;
        moderator = founder.moderator(founder.community());
    }

    @AfterEach
    void thisVersionStartsAgain() {
        OtherVersion.thisStarts(beans);
    }

    @Test
    void who_left_is_known_for_the_same_person_too() {
        var first = enrolled("an.na@" + host);
        founder.leaves(first.account());
        var second = enrolled("anna@" + host);

        nextVersionStarts();

        assertThat(people.again(second).ofSamePerson()).contains(first.id());
        assertThat(people.belongs(first)).isFalse();
    }

    @Test
    void a_bar_goes_on_for_the_person_and_reaches_nobody_else() {
        var barred = enrolled("an.na@" + host);
        var other = founder.account("other");
        sql.execute(
                "insert into community_bar (community_id, member_id, person_key, reason, created_by, created_at)"
                        + " select ?, ?, person_key, 'a good reason', 1, now(3) from community_account where id = ?",
                moderator.community().value(),
                barred.id().value(),
                barred.account().value());
        var spelling = accounts.open(new MailAddress("a.nna@" + host)).id();
        assertThat(isBarred(spelling)).isFalse();

        nextVersionStarts();

        assertThat(isBarred(barred.account())).isTrue();
        assertThat(isBarred(spelling)).isTrue();
        assertThat(isBarred(other)).isFalse();
    }

    @Test
    void an_account_that_cannot_be_read_stops_no_other_and_is_tried_again_at_the_next_start() {
        var broken = enrolled("an.na@" + host);
        var first = enrolled("b.ob@" + host);
        var second = enrolled("bob@" + host);
        setMail(broken, "no address of " + host);
        nextVersionStarts();
        assertThat(people.again(second).ofSamePerson()).contains(first.id());

        setMail(broken, "an.na@" + host);
        var healed = enrolled("anna@" + host);
        nextVersionStarts();

        assertThat(people.again(healed).ofSamePerson()).contains(broken.id());
    }

    @Test
    void a_start_of_the_same_version_writes_nothing() {
        var member = enrolled("an.na@" + host);
        nextVersionStarts();
        var written = joins(member);

        nextVersionStarts();

        assertThat(written).isEqualTo(2);
        assertThat(joins(member)).isEqualTo(written);
    }

    private void nextVersionStarts() {
        OtherVersion.nextStarts(beans, host);
    }

    private boolean isBarred(AccountId account) {
        return bars.isBarred(moderator.community(), account);
    }

    private int joins(Member member) {
        return sql.fetchCount(COMMUNITY_JOIN, COMMUNITY_JOIN.MEMBER_ID.eq(member.id()));
    }

    private void setMail(Member member, String mail) {
        sql.execute(
                "update community_account set mail = ? where id = ?",
                mail,
                member.account().value());
    }

    private Member enrolled(String address) {
        return people.enrol(moderator, new MailAddress(address));
    }
}
