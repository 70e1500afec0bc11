package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever leaves or erases the account while voting is open takes the ballot back, as everybody does it; the counts are right. */
@LaurelTest
class WithdrawnByLeavingTest {
    private final BallotBox box;
    private final BoxContents contents;
    private final Turnouts turnouts;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final RosterPeople people;
    private final DSLContext sql;

    // why seven: a vote that is taken back is looked for on the turnout, among the drafts and in the box
    @Autowired
    WithdrawnByLeavingTest(
            BallotBox box,
            BoxContents contents,
            Turnouts turnouts,
            OpenEditions editions,
            BoothVoters voters,
            RosterPeople people,
            DSLContext sql) {
        this.box = box;
        this.contents = contents;
        this.turnouts = turnouts;
        this.editions = editions;
        this.voters = voters;
        this.people = people;
        this.sql = sql;
    }

    @Test
    void an_open_vote_is_taken_back_by_who_leaves_and_by_who_erases_the_account() {
        var edition = editions.anOpenEdition().open();
        var leaver = voters.whoCast(edition);
        var eraser = voters.whoCast(edition);
        voters.whoCast(edition);

        assertThat(people.leave(leaver)).isTrue();
        assertThat(people.erase(eraser)).isEqualTo(EraseOutcome.ERASED);

        assertThat(turnouts.onRecord(edition)).isEqualTo(1);
        editions.close(edition);
        box.shut(edition.category());
        assertThat(contents.counted(edition)).hasSize(1);
        assertThat(people.belongs(leaver)).isFalse();
    }

    @Test
    void a_vote_that_has_ended_is_counted_all_the_same() {
        var edition = editions.anOpenEdition().open();
        var eraser = voters.whoCast(edition);
        editions.close(edition);
        box.shut(edition.category());

        assertThat(people.erase(eraser)).isEqualTo(EraseOutcome.ERASED);

        assertThat(contents.counted(edition)).hasSize(1);
        assertThat(sql.fetchCount(sql.selectFrom("ballot_draft where category_id = " + edition.category())))
                .isZero();
    }
}
