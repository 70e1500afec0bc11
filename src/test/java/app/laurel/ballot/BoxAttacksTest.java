package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.community.Member;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of it when somebody who can write the database changes a box, and what a browser may not write into it. */
@LaurelTest
class BoxAttacksTest {
    private static final String SWAP = "update ballot b join ballot_superseded s"
            + " on s.category_id = b.category_id and s.voter_tag = b.voter_tag and s.seq = 1"
            + " set b.seq = s.seq, b.commitment = s.commitment, b.sealed = s.sealed where b.category_id = ?";

    private final VotingBooth booth;
    private final BallotBox box;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final BoxContents contents;
    private final DSLContext sql;

    @Autowired
    BoxAttacksTest(
            VotingBooth booth,
            BallotBox box,
            OpenEditions editions,
            BoothVoters voters,
            BoxContents contents,
            DSLContext sql) {
        this.booth = booth;
        this.box = box;
        this.editions = editions;
        this.voters = voters;
        this.contents = contents;
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SWAP,
                "delete from ballot where category_id = ? limit 1",
                "delete from ballot_superseded where category_id = ?",
                "update ballot set commitment = reverse(commitment) where category_id = ?",
                "insert into ballot (category_id, voter_tag, ballot_id, seq, commitment, sealed)"
                        + " select category_id, reverse(voter_tag), ballot_id, seq, commitment, sealed"
                        + " from ballot where category_id = ? limit 1",
            })
    void a_box_that_is_changed_after_the_shut_is_never_counted(String attack) {
        var edition = shutWithTwoVersions();

        sql.execute(attack, edition.category().value());

        assertThatExceptionOfType(BoxChangedException.class).isThrownBy(() -> contents.ballots(edition));
    }

    /** The row was swapped before the shut, and its commitment left in place so that the numbers still agree. */
    @Test
    void a_ballot_beside_the_commitment_of_another_version_is_not_read() {
        var edition = editions.anOpenEdition().open();
        var voter = castTwice(edition);

        sql.execute(
                SWAP.replace("b.commitment = s.commitment, ", ""),
                edition.category().value());

        assertThatExceptionOfType(BoxChangedException.class).isThrownBy(() -> contents.ballots(edition));
        assertThatExceptionOfType(BoxChangedException.class)
                .isThrownBy(() -> booth.savedBallot(voter, edition.category()));
    }

    @Test
    void an_honest_box_is_read_and_what_it_held_at_the_shut_can_be_shown() {
        var edition = shutWithTwoVersions();

        assertThat(contents.ballots(edition)).containsExactlyInAnyOrder("1:1111", "*1 2:4444");
        assertThat(box.findShut(edition.category())).hasValueSatisfying(it -> {
            assertThat(it.ballots()).isEqualTo(2);
            assertThat(it.superseded()).isEqualTo(1);
            assertThat(it.hash()).hasSize(32);
        });
    }

    @Test
    void a_voter_reads_the_box_and_not_what_a_draft_says_of_it() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        booth.cast(voter, edition.category(), 0, id(), said("1:5555"));
        var first = stands(voter, edition);
        booth.cast(voter, edition.category(), 1, id(), said("1:1111"));

        sql.execute(SWAP, edition.category().value());
        var swapped = stands(voter, edition);
        sql.execute(
                "delete from ballot where category_id = ?", edition.category().value());

        assertThat(swapped.answers()).isEqualTo(said("1:5555"));
        assertThat(swapped.number()).isEqualTo(first.number());
        assertThat(booth.savedBallot(voter, edition.category()).cast()).isNull();
    }

    @Test
    void a_ballot_whose_draft_is_gone_is_still_shown_to_its_voter_and_can_be_changed() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        booth.cast(voter, edition.category(), 0, id(), said("1:5555"));

        sql.execute(
                "delete from ballot_draft where category_id = ?",
                edition.category().value());

        var cast = stands(voter, edition);
        assertThat(cast.answers()).isEqualTo(said("1:5555"));
        assertThat(booth.cast(voter, edition.category(), 0, id(), said("1:2222")))
                .isInstanceOf(Saved.class);
        assertThat(contents.ballots(edition)).containsExactly("1:2222");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a b", "a\n1:5555\nAAAA-BBBB-CCCC\n2026-05-01T00:00:00Z\n1:5555", "ㄱ", "a\u0000", "../a"})
    void a_try_whose_id_is_no_id_is_refused_and_forges_no_receipt(String forged) {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> booth.save(voter, edition.category(), 0, forged, said("1:5555")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> booth.cast(voter, edition.category(), 0, forged, said("1:5555")));
        assertThatIllegalArgumentException().isThrownBy(() -> booth.withdraw(voter, edition.category(), 0, forged));
        assertThat(booth.savedBallot(voter, edition.category())).isEqualTo(SavedBallot.EMPTY);
    }

    private OpenEdition shutWithTwoVersions() {
        var edition = editions.anOpenEdition().open();
        castTwice(edition);
        booth.cast(voters.of(edition), edition.category(), 0, id(), said("*1 2:4444"));
        editions.close(edition);
        assertThat(box.shut(edition.category())).isTrue();
        return edition;
    }

    private SavedBallot.Cast stands(Member voter, OpenEdition edition) {
        return Objects.requireNonNull(
                booth.savedBallot(voter, edition.category()).cast());
    }

    private Member castTwice(OpenEdition edition) {
        var voter = voters.of(edition);
        booth.cast(voter, edition.category(), 0, id(), said("1:5555"));
        booth.cast(voter, edition.category(), 1, id(), said("1:1111"));
        return voter;
    }
}
