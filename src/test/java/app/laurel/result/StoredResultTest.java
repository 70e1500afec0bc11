package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.ballot.BoxRemains;
import app.laurel.ballot.BoxRemedyAct;
import app.laurel.base.text.Language;
import app.laurel.community.AskOutcome;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Proposals;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes of it when somebody who can write the database changes a result or the box behind it. */
@LaurelTest
class StoredResultTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final ResultDesk desk;
    private final Results results;
    private final BoxRemedyAct remedy;
    private final Proposals proposals;
    private final DSLContext sql;

    // why seven: what the database says is damaged, and both the desk and the pages are asked
    @Autowired
    StoredResultTest(
            ClosedEditions closed,
            TwoSigners signers,
            ResultDesk desk,
            Results results,
            BoxRemedyAct remedy,
            Proposals proposals,
            DSLContext sql) {
        this.closed = closed;
        this.signers = signers;
        this.desk = desk;
        this.results = results;
        this.remedy = remedy;
        this.proposals = proposals;
        this.sql = sql;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update result_count set document = concat(document, ' ') where edition_id = :own",
                "update result_count set document_hash = reverse(document_hash) where edition_id = :own",
                "update result set document_hash = reverse(document_hash) where edition_id = :own",
                "update result_count set ballots_hash = reverse(ballots_hash) where edition_id = :own",
                "update result_sign_off set document_hash = reverse(document_hash) where edition_id = :own limit 1",
                "delete from result_sign_off where edition_id = :own limit 1",
            })
    void a_published_result_that_was_changed_behind_its_signatures_is_shown_to_nobody(String attack) {
        var edition = published();
        assertThat(results.isSound(edition.id())).isTrue();

        forge(edition, attack);

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));
        assertThat(results.isSound(edition.id())).isFalse();
    }

    /** Document and hash were changed together, so that only the signatures can tell. */
    @Test
    void a_result_that_was_replaced_with_its_hash_has_no_signatures() {
        var edition = published();

        forge(
                edition,
                "update result_count c join result_part p using (category_id) join result r using (edition_id)"
                        + " set c.document = concat(c.document, ' '),"
                        + " c.document_hash = unhex(sha2(concat(c.document, ' '), 256)),"
                        + " r.document_hash = unhex(sha2(concat(c.document, ' '), 256)) where edition_id = :own");

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> results.findPublished(edition.category()));
    }

    @Test
    void a_count_that_was_changed_is_neither_shown_nor_signed_nor_published_and_can_be_counted_again() {
        var edition = closed.closed(12);
        signers.count(edition);
        var hash = signers.hash(edition);
        forge(edition, "update result_count set document = concat(document, ' ') where edition_id = :own");

        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> desk.findCounted(edition.first(), edition.id()));
        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> desk.signOff(edition.first(), edition.id(), hash));
        assertThatExceptionOfType(ResultChangedException.class)
                .isThrownBy(() -> desk.release(edition.first(), edition.id(), null));
        signers.count(edition);
        assertThat(desk.findCounted(edition.first(), edition.id())).isPresent();
    }

    @Test
    void two_people_can_count_what_lay_in_a_changed_box_and_nothing_that_came_later() {
        var edition = closed.closed(12);
        signers.count(edition);
        sql.execute(
                "delete from ballot where category_id = ? limit 1",
                edition.category().value());
        sql.execute(
                "insert into ballot (category_id, voter_tag, ballot_id, seq, commitment, sealed)"
                        + " select category_id, reverse(voter_tag), ballot_id, seq, commitment, sealed"
                        + " from ballot where category_id = ? limit 1",
                edition.category().value());
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.BoxChanged.class);

        assertThat(remedy.inspect(edition.first(), edition.category())).isEqualTo(new BoxRemains(11, 1));
        var asked = (AskOutcome.Asked) remedy.ask(edition.first(), edition.category(), "a disk lost a row");
        assertThat(proposals.confirm(edition.first(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.OwnProposal.class);
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.BoxChanged.class);
        assertThat(proposals.confirm(edition.second(), asked.proposal().id()))
                .isInstanceOf(ConfirmOutcome.Confirmed.class);

        assertThat(signers.tryCount(edition)).isEqualTo(new CountOutcome.Counted(11));
        assertThat(proposals.listDecided(edition.community().id()))
                .filteredOn(it -> it.act().name().equals(remedy.name()))
                .singleElement()
                .satisfies(it -> assertThat(remedy.describe(it, Language.EN)).contains("11", "1 ballots"));
        sql.execute( // why two: one of them may be the row that was put in
                "delete from ballot where category_id = ? limit 2",
                edition.category().value());
        assertThat(signers.tryCount(edition)).isInstanceOf(CountOutcome.BoxChanged.class);
    }

    private void forge(OpenEdition edition, String attack) {
        new ResultForger(sql, edition.id()).attack(attack);
    }

    private OpenEdition published() {
        var edition = closed.closed(12);
        signers.publish(edition);
        return edition;
    }
}
