package app.laurel.conformance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Criterion;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.result.CountOutcome;
import app.laurel.result.ResultDesk;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.Standing;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Published contests as categories of one year, voted on in one file and counted by the methods that each has of its own. */
@LaurelTest
class ContestsOfOneYearTest {
    private static final int MOST = 40;
    private static final int FEWEST_BALLOTS = 10;

    /** With these weights the first mark decides, and the second where the first is the same. */
    private static final List<Integer> WEIGHTS = List.of(84, 16);

    private static final int MARKS = 5;

    private final OpenEditions open;
    private final PaperFiles files;
    private final Editions editions;
    private final ResultDesk desk;

    @Autowired
    ContestsOfOneYearTest(OpenEditions open, PaperFiles files, Editions editions, ResultDesk desk) {
        this.open = open;
        this.files = files;
        this.editions = editions;
        this.desk = desk;
    }

    @Test
    void each_gives_its_published_winners() throws IOException {
        var all = Contest.all();
        for (var from = 0; from < all.size(); from += MOST) {
            check(all.subList(from, Math.min(all.size(), from + MOST)));
        }

        Cases.someWereFound(all.size());
    }

    private void check(List<Contest> contests) {
        var year = voted(contests);
        var categories = editions.get(year.id()).categories();
        for (var at = 0; at < contests.size(); at++) {
            var contest = contests.get(at);
            assertThat(desk.count(year.first(), categories.get(at).id(), Progress.NONE))
                    .as(contest.name())
                    .isInstanceOf(CountOutcome.Counted.class);
            var places = places(document(year, categories.get(at)), contest);
            assertThat(places)
                    .as(contest.name())
                    .satisfies(it -> contest.published().accept(places));
        }
        assertThat(desk.findCounted(year.first(), year.id()).orElseThrow().complete())
                .isTrue();
    }

    private OpenEdition voted(List<Contest> contests) {
        var most =
                contests.stream().mapToInt(it -> it.candidates().size()).max().orElse(0);
        var voters = contests.stream().mapToInt(it -> voters(it)).max().orElse(0);
        var year = open.anOpenEdition()
                .withShops(IntStream.range(0, most)
                        .mapToObj(ContestsOfOneYearTest::shop)
                        .toArray(String[]::new))
                .withCriteria(IntStream.range(0, WEIGHTS.size())
                        .mapToObj(it -> criterion(it))
                        .toArray(Criterion[]::new))
                .withPaperBallots(PaperFiles.voters(voters))
                .withCategories(contests.size(), drafts(contests, most))
                .open();
        assertThat(files.take(year, file(contests))).isInstanceOf(ImportOutcome.Taken.class);
        open.close(year);
        return year;
    }

    private static Criterion criterion(int at) {
        return new Criterion(at + 1, new Bilingual("기준" + at, "Criterion " + at), WEIGHTS.get(at));
    }

    private static CategoryDraft[] drafts(List<Contest> contests, int shops) {
        return IntStream.range(0, contests.size())
                .mapToObj(at -> SeveralCategories.draft(
                        "contest-" + (at + 1),
                        new CategoryOverrides(
                                List.of(), null, shops, contests.get(at).method(), null, null)))
                .toArray(CategoryDraft[]::new);
    }

    private static String shop(int candidate) {
        return "Candidate %02d".formatted(candidate);
    }

    /** Every ballot so often that there are enough for an award: no method asks how many there are. */
    private static int voters(Contest contest) {
        var ballots = contest.ballots().size();
        return ballots * Math.ceilDiv(FEWEST_BALLOTS, ballots);
    }

    private static String file(List<Contest> contests) {
        var file = new StringBuilder(PaperFiles.HEADER.replace("\n", ",category\n"));
        for (var at = 0; at < contests.size(); at++) {
            var ballots = contests.get(at).ballots();
            for (var voter = 0; voter < voters(contests.get(at)); voter++) {
                write(ballots.get(voter % ballots.size()), "v%d@roll.example".formatted(voter), at + 1, file);
            }
        }
        return file.toString();
    }

    private static void write(List<Integer> grades, String voter, int category, StringBuilder into) {
        for (var candidate = 0; candidate < grades.size(); candidate++) {
            var grade = grades.get(candidate) - 1;
            if (grade < 0) continue;
            var marks = List.of(grade / MARKS + 1, grade % MARKS + 1);
            for (var criterion = 0; criterion < marks.size(); criterion++) {
                into.append("%s,%s,%d,%d,%d%n"
                        .formatted(voter, shop(candidate), criterion + 1, marks.get(criterion), category));
            }
        }
    }

    private ResultDocument document(OpenEdition year, Category category) {
        return desk.findCounted(year.first(), year.id())
                .flatMap(it -> it.find(category.id()))
                .orElseThrow()
                .document();
    }

    private static List<Set<String>> places(ResultDocument document, Contest contest) {
        var candidates = contest.candidates();
        var places = document.standings().stream()
                .filter(Standing::isPlaced)
                .collect(groupingBy(
                        Standing::rank, TreeMap::new, mapping(it -> candidates.get(number(document, it)), toSet())));
        return List.copyOf(places.values());
    }

    private static int number(ResultDocument document, Standing standing) {
        var name = document.shop(standing.shop()).name().en();
        return Integer.parseInt(name.substring(name.length() - 2));
    }
}
