package app.laurel.bench;

import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.Progress;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.result.CountOutcome;
import app.laurel.result.ResultDesk;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** What moderators count with one press in a year of forty categories, against as many ballots in a year of one: all of it, to what is kept. */
final class YearOfForty {
    private static final int CATEGORIES = 40;

    private final ApplicationContext application;

    private YearOfForty(ApplicationContext application) {
        this.application = application;
    }

    /** Measures with so many ballots in each category. */
    static void run(ApplicationContext application, int each, int rounds, Bars bars) throws Exception {
        System.out.printf(
                "%n%d categories of %d ballots, against all of them in one, %d rounds%n", CATEGORIES, each, rounds);
        var bench = new YearOfForty(application);
        var one = bench.shut(CATEGORIES * each);
        var forty = bench.shut(each, categories());
        var sides = new LinkedHashMap<String, Callable<?>>();
        sides.put("year of one", () -> bench.count(one));
        sides.put("year of forty", () -> bench.count(forty));
        var contest = Contest.of(sides, rounds);
        contest.print();
        bars.atMost("forty categories", contest, "year of forty", "year of one", 1.1);
    }

    private static CategoryDraft[] categories() {
        return IntStream.rangeClosed(1, CATEGORIES)
                .mapToObj(it -> SeveralCategories.draft("kind-" + it))
                .toArray(CategoryDraft[]::new);
    }

    private OpenEdition shut(int ballots, CategoryDraft... categories) throws SQLException {
        var editions = application.getBean(OpenEditions.class);
        var wish = editions.anOpenEdition()
                .withShops(IntStream.rangeClosed(10, 9 + MadeBallots.SHOPS)
                        .mapToObj(it -> "Shop " + it)
                        .toArray(String[]::new));
        var open = (categories.length == 0 ? wish : wish.withCategories(categories.length, categories)).open();
        for (var category : categoriesOf(open)) {
            BoxFilling.of(application, category, ballots, (ballot, row) -> {});
        }
        editions.close(open);
        return open;
    }

    private List<CategoryId> categoriesOf(OpenEdition year) {
        return application.getBean(Editions.class).get(year.id()).categoryIds();
    }

    private int count(OpenEdition year) {
        var desk = application.getBean(ResultDesk.class);
        var counted = 0;
        for (var category : categoriesOf(year)) {
            if (!(desk.count(year.first(), category, Progress.NONE) instanceof CountOutcome.Counted(var ballots))) {
                throw new IllegalStateException("category " + category + " was not counted");
            }
            counted += ballots;
        }
        return counted;
    }
}
