package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of ballots that cannot be taken changes nothing, and whoever brought it is told why. */
@LaurelTest
class ImportRefusalsTest {
    private final OpenEditions editions;
    private final MovableClock clock;
    private final Texts texts;
    private final DSLContext sql;
    private final BroughtFiles files;

    @Autowired
    ImportRefusalsTest(OpenEditions editions, MovableClock clock, Texts texts, DSLContext sql, BroughtFiles files) {
        this.editions = editions;
        this.clock = clock;
        this.texts = texts;
        this.sql = sql;
        this.files = files;
    }

    @Test
    void a_file_with_bad_lines_is_refused_whole_and_says_of_each_what_to_do() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();

        var outcome = files.take(edition, """
                voter,shop,criterion,mark
                ann,First Shop,1,5
                ,First Shop,1,5
                bob,Third Shop,1,5
                bob,First Shop,taste,5
                bob,First Shop,1,6
                ann,1,1,4
                ann,1,1,5
                bob,First Shop
                bob,<script>alert(1)</script>,1,1
                """);

        assertThat(outcome).isInstanceOf(Refused.class);
        var refused = (Refused) outcome;
        assertThat(refused.count()).isEqualTo(7);
        assertThat(refused.problems().stream().map(it -> it.line())).containsExactly(3L, 4L, 5L, 6L, 7L, 9L, 10L);
        assertThat(refused.problems().get(1).reason(texts, Language.EN)).contains("Third Shop");
        assertThat(refused.problems().get(1).remedy(texts, Language.EN)).contains("가나상점 (First Shop)");
        assertThat(refused.problems().get(4).reason(texts, Language.EN)).contains("line 2");
        for (var problem : refused.problems()) {
            for (var language : Language.values()) {
                assertThat(problem.reason(texts, language)).isNotBlank().doesNotContain("{0}");
                assertThat(problem.remedy(texts, language)).isNotBlank().doesNotContain("{0}");
            }
        }
        assertThat(sql.fetch(
                        "select * from ballot where category_id = ?",
                        edition.category().value()))
                .isEmpty();
    }

    @Test
    void ballots_are_taken_from_the_first_moment_of_voting_to_the_last_and_at_no_other() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        var file = HEADER + "ann,1,1,5\n";

        clock.pass(Duration.ofSeconds(-2));
        assertThat(files.take(edition, file)).isInstanceOf(VotingNotOpen.class);
        editions.close(edition);
        assertThat(files.take(edition, file)).isInstanceOf(VotingNotOpen.class);
        clock.pass(Duration.ofMillis(-1));
        assertThat(files.take(edition, file)).isEqualTo(new Taken(1, 1, 0, 0));
    }
}
