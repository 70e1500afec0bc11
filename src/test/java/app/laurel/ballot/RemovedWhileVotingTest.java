package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.MailAddress;
import app.laurel.community.Proposals;
import app.laurel.community.RemovalOutcome;
import app.laurel.community.RosterPeople;
import app.laurel.community.TwoPersonActs;
import app.laurel.edition.Editions;
import app.laurel.edition.Roll;
import app.laurel.edition.RollStatus;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No moderator alone takes a voter off the roll; whom two remove, and who leaves, is counted no more, and who is back is once. */
@LaurelTest
class RemovedWhileVotingTest {
    private final VotingBooth booth;
    private final BallotBox box;
    private final BoxContents contents;
    private final Turnouts turnouts;
    private final BoothVoters voters;
    private final RosterPeople people;
    private final Proposals proposals;
    private final TwoPersonActs acts;
    private final Roll roll;
    private final Editions years;
    private final OpenEditions editions;
    private final Founder founder;

    // why twelve: whoever is removed, leaves or comes back is looked for on the roster, the roll, the turnout and in
    // the
    // box
    @Autowired
    RemovedWhileVotingTest(
            VotingBooth booth,
            BallotBox box,
            BoxContents contents,
            Turnouts turnouts,
            BoothVoters voters,
            RosterPeople people,
            Proposals proposals,
            TwoPersonActs acts,
            Roll roll,
            Editions years,
            OpenEditions editions,
            Founder founder) {
        this.booth = booth;
        this.box = box;
        this.contents = contents;
        this.turnouts = turnouts;
        this.voters = voters;
        this.people = people;
        this.proposals = proposals;
        this.acts = acts;
        this.roll = roll;
        this.years = years;
        this.editions = editions;
        this.founder = founder;
    }

    @Test
    void one_moderator_alone_removes_nobody_who_may_vote() {
        var edition = editions.anOpenEdition().open();
        var member = voters.whoCast(edition);

        assertThat(people.remove(edition.first(), member))
                .isInstanceOfSatisfying(
                        RemovalOutcome.Waits.class, it -> assertThat(it.asked()).isInstanceOf(AskOutcome.Asked.class));
        assertThat(founder.confirms(edition.first())).isZero();

        assertThat(turnouts.onRecord(edition)).isEqualTo(1);
        assertThat(voters.castOver(people.again(member), edition, 1, "1:4444")).isInstanceOf(Saved.class);
    }

    @Test
    void whom_two_remove_has_the_ballot_taken_back_and_the_public_log_names_nobody() {
        var edition = editions.anOpenEdition().open();
        var member = voters.whoCast(edition);
        voters.whoCast(edition);
        people.remove(edition.first(), member);

        assertThat(founder.confirms(edition.second())).isEqualTo(1);

        assertThat(turnouts.onRecord(edition)).isEqualTo(1);
        assertThat(people.belongs(member)).isFalse();
        assertThat(voters.castOver(member, edition, 1, "1:4444"))
                .as("a cast that was on its way")
                .isNotInstanceOf(Saved.class);
        var decided = proposals.listDecided(edition.community().id()).getFirst();
        assertThat(acts.describeInPublic(decided, Language.EN))
                .isEqualTo("A member is removed from the community and barred");
        editions.close(edition);
        box.shut(edition.category());
        assertThat(contents.counted(edition)).hasSize(1);
    }

    @Test
    void every_spelling_under_which_the_person_belongs_goes_with_the_one() {
        var edition = editions.anOpenEdition().open();
        var name = UUID.randomUUID();
        var first = people.enrol(edition.first(), new MailAddress(name + "@gone.example"));
        var second = people.enrol(edition.first(), new MailAddress(name + "+2@gone.example"));
        assertThat(voters.cast(first, edition, "*1 1:5555")).isInstanceOf(Saved.class);

        people.remove(edition.first(), second);
        founder.confirms(edition.second());

        assertThat(people.belongs(first)).isFalse();
        assertThat(turnouts.onRecord(edition)).isZero();
    }

    @Test
    void who_left_and_is_brought_back_stands_on_the_frozen_roll_once() {
        var edition = editions.anOpenEdition().open();
        var member = voters.whoCast(edition);
        people.leave(member);
        assertThat(turnouts.onRecord(edition)).isZero();

        var back = people.bringBack(edition.second(), member);

        assertThat(back.id()).isEqualTo(member.id());
        assertThat(roll.of(back, years.get(edition.id()))).isInstanceOf(RollStatus.OnTheRoll.class);
        var version = booth.open(back, edition.category()).orElseThrow().kept().version();
        assertThat(voters.castOver(back, edition, version, "*2 2:5555")).isInstanceOf(Saved.class);
        assertThat(turnouts.onRecord(edition)).isEqualTo(1);
        editions.close(edition);
        box.shut(edition.category());
        assertThat(contents.counted(edition)).hasSize(1);
    }
}
