package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatRuntimeException;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.setback.SeenSetbacks;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A ballot that cannot be read stops itself: the other lines of a file are taken and other voters see theirs. */
@LaurelTest
class UnreadableBallotTest {
    private final BoothVoters voters;
    private final BroughtFiles files;
    private final OpenEditions editions;
    private final SeenSetbacks setbacks;
    private final Texts texts;
    private final DSLContext sql;

    @Autowired
    UnreadableBallotTest(
            BoothVoters voters,
            BroughtFiles files,
            OpenEditions editions,
            SeenSetbacks setbacks,
            Texts texts,
            DSLContext sql) {
        this.voters = voters;
        this.files = files;
        this.editions = editions;
        this.setbacks = setbacks;
        this.texts = texts;
        this.sql = sql;
    }

    @Test
    void a_ballot_on_paper_that_was_changed_is_one_line_of_the_next_file_and_no_failure_of_it() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        files.take(edition, HEADER + "ann,1,1,5\nbob,1,1,4\n");
        assertThat(sql.execute(
                        "update ballot set sealed = reverse(sealed) where category_id = ? order by voter_tag limit 1",
                        edition.category().value()))
                .isEqualTo(1);

        var outcome = files.take(edition, HEADER + "ann,1,1,3\nbob,1,1,3\ncem,1,1,3\n");

        assertThat(outcome).isInstanceOf(Refused.class);
        var problem = ((Refused) outcome).problems();
        assertThat(problem).hasSize(1);
        for (var language : Language.values()) {
            assertThat(problem.getFirst().reason(texts, language)).contains("@roll.example");
            assertThat(problem.getFirst().remedy(texts, language)).isNotBlank();
        }
        assertThat(setbacks.by(edition.first())).containsExactly("ballot edition/" + edition.id());
        var others = problem.getFirst().line() == 2 ? "bob,1,1,3\ncem,1,1,3\n" : "ann,1,1,3\ncem,1,1,3\n";
        assertThat(files.take(edition, HEADER + others)).isEqualTo(new Taken(2, 1, 1, 0));
    }

    @Test
    void the_voter_whose_ballot_was_changed_is_alone_in_not_seeing_it() {
        var edition = editions.anOpenEdition().open();
        var first = voters.of(edition);
        var second = voters.of(edition);
        voters.cast(first, edition, "1:5555");
        var bad = sql.fetchSingle(
                        "select voter_tag from ballot where category_id = ?",
                        edition.category().value())
                .get(0, byte[].class);
        voters.cast(second, edition, "1:5555");
        sql.execute("update ballot set sealed = reverse(sealed) where voter_tag = ?", (Object) bad);

        assertThatRuntimeException().isThrownBy(() -> voters.kept(first, edition));
        assertThat(voters.kept(second, edition).cast()).isNotNull();
    }
}
