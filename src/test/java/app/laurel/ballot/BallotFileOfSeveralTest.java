package app.laurel.ballot;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BallotImports.ImportOutcome.Refused;
import app.laurel.ballot.BallotImports.ImportOutcome.Taken;
import app.laurel.ballot.BallotImports.ImportOutcome.TakenBefore;
import app.laurel.ballot.BallotImports.ImportOutcome.WaitsForSecond;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Criterion;
import app.laurel.edition.Editions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One file of paper ballots for a year of several categories, of which one has criteria of its own. */
@LaurelTest
class BallotFileOfSeveralTest {
    private static final String HEADER = "voter,shop,criterion,mark,category\n";
    private static final String FILE = HEADER + """
            ann,First Shop,1,5,For books
            ann,First Shop,3,4,1
            ann,Second Shop,light,3,부문 lamps
            bob,2,1,2,2
            """;

    private final BroughtFiles files;
    private final PaperBallots papers;
    private final BallotBox box;
    private final VotingBooth booth;
    private final BoothVoters voters;
    private final Editions editions;
    private final Texts texts;
    private final OpenEdition year;

    // why eight: what a file puts into which box is looked at from all sides
    @Autowired
    BallotFileOfSeveralTest(
            OpenEditions open,
            BroughtFiles files,
            PaperBallots papers,
            BallotBox box,
            VotingBooth booth,
            BoothVoters voters,
            Editions editions,
            Texts texts) {
        this.files = files;
        this.papers = papers;
        this.box = box;
        this.booth = booth;
        this.voters = voters;
        this.editions = editions;
        this.texts = texts;
        var light = new Criterion(1, new Bilingual("빛", "Light"), 100);
        year = open.anOpenEdition()
                .withPaperBallots(BroughtFiles.VOTERS)
                .withCategories(
                        2,
                        draft("books"),
                        draft("lamps", new CategoryOverrides(List.of(light), null, null, null, null, null)))
                .open();
    }

    @Test
    void one_file_is_cast_into_the_boxes_of_all_its_categories_and_the_same_again_changes_nothing() {
        assertThat(files.bring(year.first(), year, FILE)).isEqualTo(new WaitsForSecond(3));
        assertThat(box.size(category(0).id())).isZero();

        assertThat(files.bring(year.second(), year, FILE)).isEqualTo(new Taken(4, 3, 0, 0));
        assertThat(box.size(category(0).id())).isEqualTo(1);
        assertThat(box.size(category(1).id())).isEqualTo(2);
        assertThat(files.take(year, FILE)).isInstanceOf(TakenBefore.class);
        assertThat(files.take(year, HEADER + "bob,2,1,3,2\nbob,1,1,1,1\n")).isEqualTo(new Taken(2, 1, 1, 0));
    }

    @Test
    void what_came_on_paper_is_known_of_the_year_and_of_each_category() {
        files.take(year, FILE);
        files.take(year, HEADER + "cem,1,1,3,2\n");

        assertThat(papers.of(year.id()).ballots()).isEqualTo(4);
        assertThat(papers.of(year.id()).files())
                .extracting(ImportedBallotFile::ballots)
                .containsExactlyInAnyOrder(3, 1);
        assertThat(papers.of(category(0)).ballots()).isEqualTo(1);
        assertThat(papers.of(category(0)).files())
                .extracting(ImportedBallotFile::ballots)
                .containsExactly(1);
        assertThat(papers.of(category(1)).ballots()).isEqualTo(3);
        assertThat(papers.of(category(1)).files())
                .extracting(ImportedBallotFile::ballots)
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void a_bad_line_in_one_category_keeps_the_file_out_of_all_and_is_told_with_its_category() {
        var outcome = files.take(
                year,
                FILE + "cem,First Shop,1,4,3\ncem,Third Shop,1,4,2\ncem,First Shop,3,4,2\nsock@roll.example,1,1,4,1\n");

        assertThat(outcome).isInstanceOf(Refused.class);
        var problems = ((Refused) outcome).problems();
        assertThat(problems)
                .extracting(it -> it.line() + " " + it.reasonKey())
                .containsExactly(
                        "6 edition.file.category", "7 ballot.import.shop-of-category", "8 ballot.import.criterion");
        assertThat(problems.get(1).words(texts, Language.EN))
                .contains("Third Shop", "2 부문 lamps (For lamps)", "First Shop");
        assertThat(problems.get(1).words(texts, Language.KO)).contains("Third Shop", "2 부문 lamps (For lamps)");
        assertThat(box.size(category(0).id())).isZero();
        assertThat(box.size(category(1).id())).isZero();
    }

    @Test
    void who_voted_online_in_one_category_may_still_have_a_ballot_on_paper_in_another() {
        var ann = voters.named(year, BroughtFiles.VOTERS.getFirst());
        booth.cast(ann, category(0).id(), 0, BoothVoters.id(), BoothVoters.said("1:5555"));

        assertThat(files.take(year, FILE))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.problems())
                                .extracting(problem -> problem.line() + " " + problem.reasonKey())
                                .containsExactly("2 ballot.import.voted-online"));
        assertThat(files.take(year, HEADER + "ann,1,1,3,2\n")).isEqualTo(new Taken(1, 1, 0, 0));
    }

    @Test
    void a_file_without_the_column_is_refused_with_the_categories_to_choose_from() {
        var outcome = files.take(year, "voter,shop,criterion,mark\nann,1,1,5\n");

        assertThat(((Refused) outcome).problems())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.words(texts, Language.KO)).contains("category", "1 부문 books (For books)"));
    }

    private Category category(int place) {
        return editions.get(year.id()).categories().get(place);
    }
}
