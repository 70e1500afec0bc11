package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Bars;
import app.laurel.community.Departures;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.Proposals;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.Roster;
import app.laurel.community.TwoPersonActs;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No moderator alone takes a voter off the roll; whom two remove, and who leaves, is counted no more, and who is back is once. */
@LaurelTest
class RemovedWhileVotingTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String REASON = "Sold votes in the forum";

    private final VotingBooth booth;
    private final BallotBox box;
    private final Bars bars;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Departures departures;
    private final Roster roster;
    private final Roll roll;
    private final Editions years;
    private final OpenEditions editions;
    private final Accounts accounts;
    private final Members members;
    private final Founder founder;
    private final DSLContext sql;

    // why fourteen: whoever is removed, leaves or comes back is looked for on the roster, the roll, the turnout and in
    // the box
    @Autowired
    RemovedWhileVotingTest(
            VotingBooth booth,
            BallotBox box,
            Bars bars,
            Proposals proposals,
            TwoPersonActs acts,
            Departures departures,
            Roster roster,
            Roll roll,
            Editions years,
            OpenEditions editions,
            Accounts accounts,
            Members members,
            Founder founder,
            DSLContext sql) {
        this.booth = booth;
        this.box = box;
        this.bars = bars;
        this.proposals = proposals;
        this.acts = acts;
        this.departures = departures;
        this.roster = roster;
        this.roll = roll;
        this.years = years;
        this.editions = editions;
        this.accounts = accounts;
        this.members = members;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void one_moderator_alone_removes_nobody_who_may_vote() {
        var edition = editions.anOpenEdition().open();
        var member = voted(enrolled(edition), edition);

        assertThat(bars.remove(edition.first(), member.id(), REASON))
                .isInstanceOfSatisfying(
                        RemovalOutcome.Waits.class, it -> assertThat(it.asked()).isInstanceOf(AskOutcome.Asked.class));
        assertThat(founder.confirms(edition.first())).isZero();

        assertThat(turnout(edition)).isEqualTo(1);
        assertThat(booth.cast(again(member), edition.id(), 1, id(), said("1:4444")))
                .isInstanceOf(Saved.class);
    }

    @Test
    void whom_two_remove_has_the_ballot_taken_back_and_the_public_log_names_nobody() {
        var edition = editions.anOpenEdition().open();
        var member = voted(enrolled(edition), edition);
        voted(enrolled(edition), edition);
        bars.remove(edition.first(), member.id(), REASON);

        assertThat(founder.confirms(edition.second())).isEqualTo(1);

        assertThat(turnout(edition)).isEqualTo(1);
        assertThat(members.findMember(member.account(), edition.community().id()))
                .isEmpty();
        assertThat(booth.cast(member, edition.id(), 1, id(), said("1:4444")))
                .as("a cast that was on its way")
                .isNotInstanceOf(Saved.class);
        var decided = proposals.listDecided(edition.community().id()).getFirst();
        assertThat(acts.describeInPublic(decided, Language.EN))
                .isEqualTo("A member is removed from the community and barred");
        editions.close(edition);
        box.shut(edition.id());
        assertThat(counted(edition)).isEqualTo(1);
    }

    @Test
    void every_spelling_under_which_the_person_belongs_goes_with_the_one() {
        var edition = editions.anOpenEdition().open();
        var name = "gone" + NUMBER.incrementAndGet();
        var first = voted(enrolled(name + "@gone.example", edition), edition);
        var second = enrolled(name + "+2@gone.example", edition);

        bars.remove(edition.first(), second.id(), REASON);
        founder.confirms(edition.second());

        assertThat(members.findMember(first.account(), edition.community().id()))
                .isEmpty();
        assertThat(turnout(edition)).isZero();
    }

    @Test
    void who_left_and_is_brought_back_stands_on_the_frozen_roll_once() {
        var edition = editions.anOpenEdition().open();
        var member = voted(enrolled(edition), edition);
        departures.leave(member);
        assertThat(turnout(edition)).isZero();

        var mail = founder.mailOf(member.account());
        assertThat(roster.add(edition.second(), new NewMember(mail, LocalDate.of(2020, 1, 1))))
                .isEqualTo(Roster.AddOutcome.ADDED);
        var back = again(member);

        assertThat(back.id()).isEqualTo(member.id());
        assertThat(roll.of(back, years.get(edition.id()))).isInstanceOf(RollStatus.OnTheRoll.class);
        var version = booth.open(back, edition.id()).orElseThrow().kept().version();
        assertThat(booth.cast(back, edition.id(), version, id(), said("*2 2:5555")))
                .isInstanceOf(Saved.class);
        assertThat(turnout(edition)).isEqualTo(1);
        editions.close(edition);
        box.shut(edition.id());
        assertThat(counted(edition)).isEqualTo(1);
    }

    private Member voted(Member voter, OpenEdition edition) {
        assertThat(booth.cast(voter, edition.id(), 0, id(), said("*1 1:5555"))).isInstanceOf(Saved.class);
        return voter;
    }

    private Member again(Member member) {
        return members.member(member.account(), member.community());
    }

    private Member enrolled(OpenEdition edition) {
        return members.member(
                founder.member(edition.first()), edition.community().id());
    }

    private Member enrolled(String address, OpenEdition edition) {
        var mail = new MailAddress(address);
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        var account = accounts.open(mail).id();
        founder.knownSinceJoining(account);
        return members.member(account, edition.community().id());
    }

    private int turnout(OpenEdition edition) {
        return sql.fetchCount(sql.selectFrom("ballot_turnout where edition_id = " + edition.id()));
    }

    /** Ballots that say something. */
    private int counted(OpenEdition edition) {
        var found = new AtomicInteger();
        box.forEach(edition.id(), Set.of(), ballot -> {
            if (ballot.favourite() != 0) found.incrementAndGet();
        });
        return found.get();
    }
}
