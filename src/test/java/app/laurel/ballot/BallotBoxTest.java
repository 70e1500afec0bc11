package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.id.MemberId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the box keeps: one ballot for each voter, linked to those it replaced, and nobody's name. */
@LaurelTest
class BallotBoxTest {
    private final BallotBox box;
    private final OpenEditions editions;
    private final DSLContext sql;
    private final CategoryKeys keys;
    private final BoxReadingStore store;
    private final TransactionTemplate transaction;
    private final BroughtFiles files;

    // why seven: it opens what lies in the box as nobody else may, with the key and the rows
    @Autowired
    BallotBoxTest(
            BallotBox box,
            OpenEditions editions,
            DSLContext sql,
            CategoryKeys keys,
            BoxReadingStore store,
            TransactionTemplate transaction,
            BroughtFiles files) {
        this.box = box;
        this.editions = editions;
        this.sql = sql;
        this.keys = keys;
        this.store = store;
        this.transaction = transaction;
        this.files = files;
    }

    @Test
    void a_voter_who_casts_twice_has_one_ballot_and_the_same_choice_changes_nothing() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        var voter = new Voter.OfMember(new MemberId(77));
        var choice = new Choice(2, Marks.none(4));

        assertThat(box.cast(voter, edition.category(), choice))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class,
                        it -> assertThat(it.changed()).isTrue());
        assertThat(box.cast(voter, edition.category(), choice))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class,
                        it -> assertThat(it.changed()).isFalse());
        assertThat(box.cast(voter, edition.category(), new Choice(0, Marks.none(4))))
                .isInstanceOfSatisfying(
                        CastOutcome.Counted.class, it -> assertThat(it.seq()).isEqualTo(2));
        assertThat(box.size(edition.category())).isEqualTo(1);
    }

    @Test
    void a_replaced_ballot_is_kept_and_its_commitment_is_the_next_ones_link() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        files.take(edition, HEADER + "ann,1,1,5\n");
        files.take(edition, HEADER + "ann,1,1,4\n");
        files.take(edition, HEADER + "ann,1,1,3\n");

        var versions = sql.fetch(
                "select seq, commitment from ballot_superseded where category_id = ? order by seq",
                edition.category().value());
        assertThat(versions.getValues("seq", Integer.class)).containsExactly(1, 2);
        assertThat(sql.fetchValue(
                        "select seq from ballot where category_id = ?",
                        edition.category().value()))
                .isEqualTo(3);
        assertThat(previousOfCurrent(edition))
                .isEqualTo(HexFormat.of().formatHex((byte[]) versions.get(1).get("commitment")));
    }

    @Test
    void nothing_in_the_database_names_a_voter_or_tells_a_mark() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        files.take(edition, HEADER + "ann,1,1,5\n");

        var dump = sql.fetch(
                                "select * from ballot where category_id = ?",
                                edition.category().value())
                        .formatCSV()
                + sql.fetch(
                                "select * from ballot_import where edition_id = ?",
                                edition.id().value())
                        .formatCSV()
                + sql.fetch(
                                "select * from audit_entry where community_id = ?",
                                edition.community().id().value())
                        .formatCSV();

        assertThat(dump).contains("ballot.imported").doesNotContain("ann@example.org");
    }

    private String previousOfCurrent(OpenEdition edition) {
        var previous = new ArrayList<String>();
        transaction.executeWithoutResult(status -> {
            var key = keys.find(edition.category()).orElseThrow();
            store.forEach(edition.category(), (tag, seq, commitment, bytes) -> {
                var row = new SealedBallot(new VoterTag(tag), new UUID(0, 0), seq, commitment, bytes);
                previous.add(HexFormat.of()
                        .formatHex(
                                key.openForm(row, 4),
                                BallotCodec.PREVIOUS_AT,
                                BallotCodec.PREVIOUS_AT + Ballot.HASH_BYTES));
            });
        });
        return previous.getFirst();
    }
}
