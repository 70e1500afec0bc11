package app.laurel.ballot;

import static app.laurel.PaperFiles.HEADER;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.NotInTheRules;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.ballot.BallotImports.ImportOutcome.WaitsForSecond;
import app.laurel.community.MailAddress;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A moderator who wants to win an award by a file: invented voters, other people's votes, nobody to confirm. */
@LaurelTest
class PaperBallotsTest {
    private final OpenEditions editions;
    private final BroughtFiles files;
    private final BoxContents contents;
    private final Roster roster;

    @Autowired
    PaperBallotsTest(OpenEditions editions, BroughtFiles files, BoxContents contents, Roster roster) {
        this.editions = editions;
        this.files = files;
        this.contents = contents;
        this.roster = roster;
    }

    @Test
    void a_year_whose_rules_know_no_paper_takes_no_file() {
        var edition = editions.anOpenEdition().open();

        assertThat(files.take(edition, HEADER + "ann,1,1,5\n")).isInstanceOf(NotInTheRules.class);
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void four_hundred_invented_voters_are_four_hundred_lines_that_cannot_be_taken() {
        var edition = paper();
        var file = new StringBuilder(HEADER);
        for (var invented = 0; invented < 400; invented++) {
            file.append("sock%d@roll.example,1,1,5\n".formatted(invented));
        }

        var outcome = files.take(edition, file.toString());

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.count()).isEqualTo(400));
        assertThat(contents.ballots(edition)).isEmpty();
    }

    @Test
    void a_member_who_is_written_down_after_the_freeze_gets_no_ballot_by_file() {
        var edition = paper();
        var late = MailAddress.parse("late-" + edition.id() + "@roll.example").orElseThrow();
        roster.add(edition.first(), new NewMember(late, LocalDate.of(2015, 1, 1)));

        assertThat(files.take(edition, HEADER + late + ",1,1,5\n"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.problems().getFirst().reasonKey())
                                .isEqualTo("ballot.import.not-on-the-roll"));
    }

    @Test
    void a_second_moderator_with_another_file_confirms_nothing() {
        var edition = paper();
        files.bring(edition.first(), edition, HEADER + "ann,1,1,5\n");

        assertThat(files.bring(edition.second(), edition, HEADER + "ann,1,1,4\n"))
                .isEqualTo(new WaitsForSecond(1));
        assertThat(contents.ballots(edition)).isEmpty();

        assertThat(files.bring(edition.second(), edition, HEADER + "ann,1,1,5\n"))
                .isEqualTo(new Taken(1, 1, 0, 0));
    }

    private OpenEdition paper() {
        return editions.anOpenEdition().withPaperBallots(BroughtFiles.VOTERS).open();
    }
}
