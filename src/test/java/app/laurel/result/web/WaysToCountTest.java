package app.laurel.result.web;

import static app.laurel.result.web.CountedYears.path;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.count.exact.Fraction;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.result.AwardKind;
import app.laurel.result.Results;
import app.laurel.result.web.CountedYears.Way;
import app.laurel.tally.document.GradeCount;
import app.laurel.tally.document.SeatStep;
import app.laurel.tally.document.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an edition chose about its count is followed, and told on the pages that anybody reads. */
@LaurelTest
class WaysToCountTest {
    private final CountedYears years;
    private final Results results;
    private final PublicReader reader;

    @Autowired
    WaysToCountTest(CountedYears years, Results results, PublicReader reader) {
        this.years = years;
        this.results = results;
        this.reader = reader;
    }

    @Test
    void a_missing_rating_that_counts_as_the_worst_is_told_so_on_the_rules_page_and_in_the_result() throws Exception {
        var edition = years.published(Way.MAJORITY_WORST, 40);

        var document = results.findPublished(edition.category()).orElseThrow().document();
        assertThat(document.countedBy().missing()).isEqualTo(MissingPolicy.WORST);
        assertThat(document.standings())
                .allSatisfy(it -> assertThat(it.judgments()).isEqualTo(40));
        var gaps =
                document.standings().stream().filter(it -> it.filled() != null).toList();
        assertThat(gaps)
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.filled()).isEqualTo(new GradeCount(100, 40 - it.ratings())));
        assertThat(reader.read("/en" + path(edition) + "/rules"))
                .contains("counts as the worst mark on every criterion");
        assertThat(reader.read("/ko" + path(edition) + "/rules")).contains("최저점을 준 것으로 세요");
        assertThat(reader.read("/en" + path(edition) + "/report"))
                .contains("gets the worst value, 1, from it", "Of the 40 ballots that count");
        assertThat(reader.read(path(edition) + "/rules.json")).contains("\"missing\":\"WORST\"");
    }

    @Test
    void where_none_may_be_missing_only_ballots_that_rate_every_shop_count() throws Exception {
        var edition = years.published(Way.MAJORITY_WITHOUT_GAPS, 40);

        var document = results.findPublished(edition.category()).orElseThrow().document();
        assertThat(document.countedBy().minimumShops()).isEqualTo(4);
        assertThat(document.ballots().counted()).isBetween(10L, 39L);
        assertThat(document.standings())
                .allSatisfy(it ->
                        assertThat(it.ratings()).isEqualTo(document.ballots().counted()));
        assertThat(reader.read("/en" + path(edition) + "/rules")).contains("only if it rates every shop on the list");
        assertThat(reader.read("/en" + path(edition))).contains("fewer than 4 shops rated on every criterion");
    }

    @Test
    void two_winners_by_bloc_star_share_the_award_alike() throws Exception {
        var edition = years.published(Way.BLOC_STAR, 40);

        var document = results.findPublished(edition.category()).orElseThrow().document();
        assertThat(document.winners()).hasSize(2);
        assertThat(document.standings()).extracting(Standing::rank).containsExactly(1, 1, 3, 4);
        assertThat(document.steps()).extracting(SeatStep::seat).contains(1, 2).doesNotContain(3);
        assertThat(results.listAwards(edition.id()))
                .filteredOn(it -> it.kind() == AwardKind.SHOP_OF_THE_YEAR)
                .hasSize(2);
        assertThat(reader.read("/en" + path(edition)))
                .contains("Shops of the Year", "2 shops win, on equal terms")
                .doesNotContain("exact tie</p>");
        assertThat(reader.read("/en" + path(edition) + "/report"))
                .contains("Winner 2:")
                .doesNotContain("exactly equal");
    }

    @Test
    void the_average_of_a_criterion_can_be_worked_out_from_what_its_page_says() throws Exception {
        var edition = years.published(Way.AVERAGE, 40);

        var document = results.findPublished(edition.category()).orElseThrow().document();
        var page = reader.read("/en" + path(edition));
        for (var criterion : document.criteria()) {
            var placed =
                    criterion.standings().stream().filter(Standing::isPlaced).toList();
            var mean = Fraction.of(
                    placed.stream().mapToLong(Standing::sum).sum(),
                    placed.stream().mapToLong(Standing::ratings).sum());
            var best = placed.getFirst();
            assertThat(Fraction.of(best.sum())
                            .plus(mean.times(Fraction.of(document.countedBy().shrink())))
                            .dividedBy(Fraction.of(
                                    best.ratings() + document.countedBy().shrink())))
                    .isEqualTo(best.average());
            assertThat(page).contains("The average of all shops for this criterion is " + mean.toDecimal(2));
        }
    }

    @Test
    void the_newcomer_is_the_best_of_those_listed_this_year_or_last() throws Exception {
        var edition = years.published(Way.AVERAGE, 40);

        var newcomers = results.listAwards(edition.id()).stream()
                .filter(it -> it.kind() == AwardKind.NEWCOMER_OF_THE_YEAR)
                .toList();
        var document = results.findPublished(edition.category()).orElseThrow().document();
        var best = document.standings().stream()
                .filter(it -> document.shop(it.shop()).newcomer())
                .findFirst()
                .orElseThrow();
        assertThat(newcomers)
                .singleElement()
                .satisfies(it -> assertThat(it.shop().value())
                        .isEqualTo(document.shop(best.shop()).id()));
        assertThat(document.shops().stream().filter(it -> it.newcomer())).hasSize(2);
    }
}
