package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static app.laurel.ballot.BroughtFiles.stream;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.ballot.BallotImports.ImportOutcome.TakenBefore;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file of ballots is taken whole, once, and quickly, however its shops and criteria are named. */
@LaurelTest
class BallotImportsTest {
    private final BallotImports imports;
    private final OpenEditions editions;
    private final MovableClock clock;
    private final DSLContext sql;
    private final BroughtFiles files;
    private final BoxContents contents;

    @Autowired
    BallotImportsTest(
            BallotImports imports,
            OpenEditions editions,
            MovableClock clock,
            DSLContext sql,
            BroughtFiles files,
            BoxContents contents) {
        this.imports = imports;
        this.editions = editions;
        this.clock = clock;
        this.sql = sql;
        this.files = files;
        this.contents = contents;
    }

    @Test
    void shops_and_criteria_may_be_named_in_every_way_people_name_them() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();

        var outcome = files.take(edition, """
                voter,shop,criterion,mark
                ann,1,1,5
                ann,가나상점,2,4
                ann,FIRST  shop,3,3
                ann,https://www.first.example/,4,2
                ann,Second Shop,1,-
                ann,Second Shop,2,
                """);

        assertThat(outcome).isEqualTo(new Taken(6, 1, 0, 0));
        assertThat(contents.ballots(edition)).containsExactly("1:5432 2:xx00");
    }

    @Test
    void the_same_file_again_changes_nothing_and_a_later_one_replaces_the_ballots_it_names() {
        var edition =
                editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
        var file = HEADER + "ann,1,1,5\nbob,1,1,4\n";
        files.take(edition, file);
        var rows = rows(edition);

        assertThat(files.take(edition, file)).isEqualTo(new TakenBefore(clock.instant()));
        assertThat(rows(edition)).isEqualTo(rows);
        assertThat(files.take(edition, HEADER + "bob,1,1,4\nann,2,1,3\ncem,1,1,1\n"))
                .isEqualTo(new Taken(3, 1, 1, 1));
        assertThat(contents.ballots(edition)).containsExactlyInAnyOrder("2:3000", "1:4000", "1:1000");
        assertThat(files.take(edition, file)).isInstanceOf(TakenBefore.class);
    }

    @Test
    void a_hundred_thousand_lines_take_seconds_and_tell_their_progress() {
        var edition = editions.anOpenEdition()
                .withPaperBallots(IntStream.range(0, 12_500)
                        .mapToObj(it -> "voter" + it + "@roll.example")
                        .toList())
                .open();
        var file = new StringBuilder(HEADER);
        var random = new Random(5);
        for (var voter = 0; voter < 12_500; voter++) {
            for (var line = 0; line < 8; line++) {
                file.append("voter")
                        .append(voter)
                        .append(line < 4 ? ",First Shop," : ",second.example,")
                        .append(1 + line % 4)
                        .append(',')
                        .append(1 + random.nextInt(5))
                        .append('\n');
            }
        }
        var words = new AtomicLong();

        files.bring(edition.first(), edition, file.toString());
        var began = System.nanoTime();
        var outcome = imports.take(
                edition.second(),
                edition.id(),
                stream(BroughtFiles.addressed(file.toString())),
                -1,
                (done, total) -> words.incrementAndGet());
        var seconds = (System.nanoTime() - began) / 1_000_000_000.0;

        assertThat(outcome).isEqualTo(new Taken(100_000, 12_500, 0, 0));
        assertThat(words.get()).isGreaterThan(100);
        assertThat(seconds).as("seconds").isLessThan(30);
        System.out.printf("100,000 lines in %.1f s%n", seconds);
    }

    private String rows(OpenEdition edition) {
        var rows = sql.fetch(
                "select * from ballot where category_id = ? order by voter_tag",
                edition.category().value());
        return rows.isEmpty() ? "" : rows.formatCSV();
    }
}
