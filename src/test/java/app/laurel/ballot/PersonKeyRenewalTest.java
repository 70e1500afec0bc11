package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NotOnTheRoll;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.base.MailKey;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Bars;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.OtherVersion;
import app.laurel.community.Roster;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A version of Laurel that knows of one more provider that it ignores dots. */
@LaurelTest
class PersonKeyRenewalTest {
    private final BeanFactory beans;
    private final VotingBooth booth;
    private final OpenEditions opened;
    private final Editions editions;
    private final Roster roster;
    private final Bars bars;
    private final Accounts accounts;
    private final Members members;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final String host = UUID.randomUUID() + ".example";
    private OpenEdition edition;

    // why eleven: people join, are barred and vote, before and after a start
    @Autowired
    PersonKeyRenewalTest(
            BeanFactory beans,
            VotingBooth booth,
            OpenEditions opened,
            Editions editions,
            Roster roster,
            Bars bars,
            Accounts accounts,
            Members members,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.beans = beans;
        this.booth = booth;
        this.opened = opened;
        this.editions = editions;
        this.roster = roster;
        this.bars = bars;
        this.accounts = accounts;
        this.members = members;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
    }

    @BeforeEach
    void open() {
        edition = opened.anOpenEdition().open();
    }

    @AfterEach
    void thisVersionStartsAgain() {
        OtherVersion.starts(beans, MailKey.DOTLESS);
    }

    @Test
    void two_accounts_that_become_one_person_before_the_freeze_cast_one_vote() {
        var first = enrolled("an.na@" + host);
        var second = enrolled("anna@" + host);
        var opening = clock.instant();
        clock.moveTo(Roll.frozenAt(editions.get(edition.id())).minus(Duration.ofDays(1)));

        nextVersionStarts();

        clock.moveTo(opening);
        assertThat(cast(second)).isInstanceOf(NotOnTheRoll.class);
        assertThat(cast(first)).isInstanceOf(Saved.class);
        assertThat(cast(second)).isInstanceOf(NotOnTheRoll.class);
    }

    @Test
    void a_roll_that_is_frozen_keeps_the_two_that_it_had() {
        var first = enrolled("an.na@" + host);
        var second = enrolled("anna@" + host);

        nextVersionStarts();

        assertThat(cast(second)).isInstanceOf(Saved.class);
        assertThat(cast(first)).isInstanceOf(Saved.class);
        assertThat(again(first).ofSamePerson()).contains(second.id());
    }

    @Test
    void who_left_is_known_for_the_same_person_too() {
        var first = enrolled("an.na@" + host);
        founder.leaves(first.account());
        var second = enrolled("anna@" + host);

        nextVersionStarts();

        assertThat(again(second).ofSamePerson()).contains(first.id());
        assertThat(members.findMember(first.account(), edition.community().id()))
                .isEmpty();
    }

    @Test
    void a_bar_goes_on_for_the_person_and_reaches_nobody_else() {
        var barred = enrolled("an.na@" + host);
        var other = founder.account("other");
        sql.execute(
                "insert into community_bar (community_id, member_id, person_key, reason, created_by, created_at)"
                        + " select ?, ?, person_key, 'a good reason', 1, now(3) from community_account where id = ?",
                edition.community().id().value(),
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
        assertThat(again(second).ofSamePerson()).contains(first.id());

        setMail(broken, "an.na@" + host);
        var healed = enrolled("anna@" + host);
        nextVersionStarts();

        assertThat(again(healed).ofSamePerson()).contains(broken.id());
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
        var dotless = new HashMap<>(MailKey.DOTLESS);
        dotless.put(host, host);
        OtherVersion.starts(beans, dotless);
    }

    private BoothOutcome cast(Member voter) {
        return booth.cast(again(voter), edition.id(), 0, id(), said("1:5555"));
    }

    private Member again(Member member) {
        return members.member(member.account(), edition.community().id());
    }

    private boolean isBarred(AccountId account) {
        return bars.isBarred(edition.community().id(), account);
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
        var mail = new MailAddress(address);
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        var account = accounts.open(mail).id();
        founder.knownSinceJoining(account);
        return members.member(account, edition.community().id());
    }
}
