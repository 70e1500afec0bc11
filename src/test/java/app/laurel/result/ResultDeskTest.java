package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.tally.document.ResultCodec;
import app.laurel.tally.document.ResultDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What moderators may do with a count, and what they may not. */
@LaurelTest
class ResultDeskTest {
    private final OpenEditions editions;
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;

    @Autowired
    ResultDeskTest(OpenEditions editions, ClosedEditions closed, TwoSigners signers, ResultDesk desk, Results results) {
        this.editions = editions;
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
    }

    @Test
    void two_different_moderators_must_sign_the_very_count_that_is_published() {
        var edition = closed.closed(12);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.NotCounted.class);
        signers.count(edition);
        var hash = signers.hash(edition);

        assertThat(desk.signOff(edition.first(), edition.id(), hash)).isEqualTo(new SignOutcome.Signed(1, false));
        assertThat(desk.signOff(edition.first(), edition.id(), hash)).isEqualTo(new SignOutcome.SignedAlready());
        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.SignaturesMissing(1));
        assertThat(desk.signOff(edition.second(), edition.id(), new byte[32]))
                .isEqualTo(new SignOutcome.AnotherCount());
        signers.count(edition);
        assertThat(desk.release(edition.first(), edition.id(), null))
                .isEqualTo(new ReleaseOutcome.SignaturesMissing(2));
        signers.sign(edition);
        assertThat(desk.release(edition.first(), edition.id(), null)).isInstanceOf(ReleaseOutcome.Published.class);

        assertThat(desk.release(edition.first(), edition.id(), null))
                .isInstanceOf(ReleaseOutcome.AlreadyPublished.class);
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.AlreadyPublished.class);
        assertThat(results.listAwards(edition.id())).hasSize(5);
    }

    /** The ballots are written down under new numbers each time, so that nothing leads from a number to a voter. */
    @Test
    void the_same_ballots_give_the_same_document_every_time_but_for_the_name_of_their_file() {
        var edition = closed.closed(12);
        signers.count(edition);
        var first = signers.document(edition);
        signers.count(edition);
        var second = signers.document(edition);

        assertThat(first.ballots().file())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(second.ballots().file());
        assertThat(written(first).replace(String.valueOf(first.ballots().file()), ""))
                .isEqualTo(
                        written(second).replace(String.valueOf(second.ballots().file()), ""));
        assertThat(ResultCodec.decode(ResultCodec.encode(second))).isEqualTo(second);
    }

    @Test
    void the_document_of_too_few_ballots_tells_moderators_how_many_there_are_and_nothing_else() {
        var edition = closed.closed(9);
        signers.count(edition);

        var document = signers.document(edition);
        assertThat(document.ballots().counted()).isEqualTo(9);
        assertThat(document.hasTooFewBallots()).isTrue();
        assertThat(document.standings()).isEmpty();
        assertThat(document.criteria()).isEmpty();
    }

    @Test
    void voting_that_is_open_is_not_counted() {
        var edition = editions.anOpenEdition().open();

        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.VotingNotClosed.class);
    }

    private static String written(ResultDocument document) {
        return new String(ResultCodec.encode(document), StandardCharsets.UTF_8);
    }
}
