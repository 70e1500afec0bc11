package app.laurel.result.web;

import static app.laurel.result.web.YearOfSeveralAroundTest.assertLight;
import static app.laurel.result.web.YearOfSeveralAroundTest.wordy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.PublicReader;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.Nominee;
import app.laurel.nomination.Shortlists;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a year with as many categories as there may be after rulings ended ten and made ten others. */
@LaurelTest
class YearOfManyEndedTest {
    private static final String WHY = "There are too few shops.";

    private final YearsOfSeveral years;
    private final NominatedYears nominated;
    private final CategoryRulings rulings;
    private final Shortlists shortlists;
    private final PublicReader reader;

    @Autowired
    YearOfManyEndedTest(
            YearsOfSeveral years,
            NominatedYears nominated,
            CategoryRulings rulings,
            Shortlists shortlists,
            PublicReader reader) {
        this.years = years;
        this.nominated = nominated;
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.reader = reader;
    }

    @Test
    void it_weighs_no_more_than_thirty_kilobytes_in_every_phase() throws Exception {
        var year = years.nominating(IntStream.rangeClosed(1, 40)
                .mapToObj(YearOfSeveralAroundTest::wordy)
                .toArray(CategoryDraft[]::new));
        endSome(year);
        makeOthers(year);
        assertThat(years.edition(year).categories()).hasSize(40);
        assertThat(reader.read("/ko" + years.path(year))).contains("/category-21\"", "/category-50\"", "/categories\"");
        assertLight(reader, years.path(year), "설");

        years.openVoting(
                year,
                years.edition(year).categories().stream()
                        .map(it -> it.terms().number())
                        .collect(toMap(it -> it, it -> it + "쇼핑몰".repeat(15))));
        assertLight(reader, years.path(year), "쇼핑몰");
        years.edition(year)
                .categories()
                .forEach(it -> years.cast(year, it.terms().number(), 10));
        years.close(year);
        years.publish(year);
        assertLight(reader, years.path(year), "쇼핑몰");
    }

    /** Eight are withdrawn and two merged. */
    private void endSome(FoundedYear year) {
        var all = years.edition(year).categories().stream().map(Category::id).toList();
        for (var place = 20; place < 28; place++) ruled(rulings.withdraw(year.first(), all.get(place), WHY));
        for (var place = 28; place < 30; place++) ruled(rulings.merge(year.first(), all.get(place), all.get(1), WHY));
    }

    private void makeOthers(FoundedYear year) {
        var file = new StringBuilder("voter,nominee,category\n");
        IntStream.rangeClosed(1, 10).forEach(it -> file.append("split,Nominee %d,1\n".formatted(it)));
        nominated.take(year, file.toString());
        var from = years.category(year, 1).id();
        var nominees = shortlists.draft(year.first(), from).names();
        assertThat(nominees).hasSize(10);
        for (var number = 0; number < 10; number++) split(year, from, 41 + number, nominees.get(number));
    }

    private void split(FoundedYear year, CategoryId from, int number, Nominee nominee) {
        ruled(rulings.split(year.first(), from, wordy(number).words(), List.of(nominee.id()), WHY));
    }

    private static void ruled(CategoryRulingOutcome outcome) {
        assertThat(outcome).isEqualTo(new CategoryRulingOutcome.Ruled());
    }
}
