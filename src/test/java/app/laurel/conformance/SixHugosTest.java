package app.laurel.conformance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Bilingual;
import app.laurel.count.exact.Fraction;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Editions;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.nomination.Shortlist;
import app.laurel.nomination.Shortlists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The real nominations of the Hugo Awards of 1984: six categories of one year in one file, taken as members' files are. */
@LaurelTest
class SixHugosTest {
    private static final String FAMILY = "conformance-eph";
    private static final int FINALISTS = 5;

    /** Some ballots of that year name as many. */
    private static final int MOST = 8;

    private final FoundedYears years;
    private final NominatedYears nominated;
    private final Editions editions;
    private final Shortlists shortlists;

    @Autowired
    SixHugosTest(FoundedYears years, NominatedYears nominated, Editions editions, Shortlists shortlists) {
        this.years = years;
        this.nominated = nominated;
        this.editions = editions;
        this.shortlists = shortlists;
    }

    @Test
    void one_import_into_one_year_gives_the_published_finalists_of_each_category() throws IOException {
        var checked = 0;
        for (var file : Cases.files(FAMILY, "-nominations-cat1-6.csv")) {
            checked += check(
                    file, file.resolveSibling(file.getFileName().toString().replace("-nominations", "-expected")));
        }

        Cases.someWereFound(checked);
    }

    private int check(Path nominations, Path expected) throws IOException {
        var rows = Cases.rows(expected).stream().skip(1).toList();
        var names = rows.stream().map(List::getFirst).distinct().toList();
        var year = year(names);

        assertThat(nominated.take(year, Files.readString(nominations)))
                .isInstanceOfSatisfying(
                        ImportOutcome.Taken.class, it -> assertThat(it.lines()).isEqualTo(5_167));

        for (var category : editions.get(year.id()).categories()) {
            var published = rows.stream()
                    .filter(it -> it.getFirst().equals(category.name().en()));
            assertThat(finalists(year, category))
                    .as(category.name().en())
                    .containsExactlyInAnyOrderElementsOf(published
                            .map(it -> finalist(it.get(1), it.get(3), Fraction.parse(it.get(5))))
                            .toList());
        }
        return names.size();
    }

    private FoundedYear year(List<String> names) {
        var drafts = names.stream().map(SixHugosTest::draft).toArray(CategoryDraft[]::new);
        return years.aYear()
                .withRules(it -> it.places(FINALISTS).nominationsPerMember(MOST))
                .withCategories(drafts)
                .nominating();
    }

    private static CategoryDraft draft(String name) {
        var slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        var words = new CategoryDraft.Words(slug, new Bilingual(name, name), new Bilingual("", ""));
        return new CategoryDraft(words, CategoryOverrides.NONE);
    }

    private List<String> finalists(FoundedYear year, Category category) {
        return shortlists.draft(year.first(), category.id()).entries().stream()
                .filter(Shortlist.Entry::listed)
                .map(it -> finalist(it.nominee().name(), Long.toString(it.nominations()), requireNonNull(it.points())))
                .toList();
    }

    private static String finalist(String name, String ballots, Fraction points) {
        return name + " " + ballots + " " + points;
    }
}
