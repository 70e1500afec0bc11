package app.laurel.site.shop;

import static app.laurel.site.shop.ShopRows.cell;
import static app.laurel.site.shop.ShopRows.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.Shops;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anybody reads of a shop across the years: what was signed, and nothing besides. */
@LaurelTest
class ShopPageTest {
    private static final String[] NAMES = {"Amber", "Birch", "Coral"};

    private final ShopYears years;
    private final Shops shops;
    private final PublicReader reader;

    @Autowired
    ShopPageTest(ShopYears years, Shops shops, PublicReader reader) {
        this.years = years;
        this.shops = shops;
        this.reader = reader;
    }

    @Test
    void its_figures_are_those_of_each_result_page_also_of_a_year_of_several() throws Exception {
        var first = years.published(years.voted(NAMES));
        var next = years.published(years.votedAgain(first, NAMES));
        var page = read(years.path(next, "Amber"));

        var of = Map.of("/2026", ">2026<", "/2027/tents", ">2027 · Tents<", "/2027/lamps", ">2027 · Lamps<");
        for (var result : of.entrySet()) {
            var there = rows(read("/en/" + first.community().slug() + result.getKey()), ">Amber<");
            var here = rows(page, result.getValue());
            assertThat(here).as(result.getKey()).hasSize(5);
            for (var at = 0; at < here.size(); at++) {
                assertThat(there.get(at))
                        .as(result.getKey() + " " + at)
                        .containsEntry("Place", cell(here.get(at), "Place").replace(" of 2", ""))
                        .containsEntry("Ratings", cell(here.get(at), "Ratings"))
                        .containsEntry("Median", cell(here.get(at), "Median"));
            }
            for (var mark : List.of("1", "2", "3", "4", "5")) {
                assertThat(here.subList(1, 5))
                        .extracting(it -> it.get(mark))
                        .isEqualTo(there.subList(1, 5).stream()
                                .map(it -> it.get(mark))
                                .toList());
            }
            assertThat(here.subList(1, 5)).allSatisfy(ShopPageTest::assertMeanAndMiddleHalf);
        }
        assertThat(page).containsSubsequence("2027 · Tents", "2027 · Lamps", "2026");
    }

    /** Worked out anew from how many gave each mark. */
    private static void assertMeanAndMiddleHalf(Map<String, String> row) {
        var marks = new ArrayList<Integer>();
        for (var mark = 1; mark <= 5; mark++) {
            marks.addAll(Collections.nCopies(Integer.parseInt(row.get(String.valueOf(mark))), mark));
        }
        var mean = marks.stream().mapToInt(it -> it).average().orElseThrow();
        assertThat(Double.parseDouble(cell(row, "Plain mean"))).isCloseTo(mean, within(0.0051));
        var quarter = (marks.size() + 3) / 4;
        var low = marks.get(quarter - 1);
        var high = marks.get(marks.size() - quarter);
        assertThat(cell(row, "Middle half")).isEqualTo(low.equals(high) ? low + "" : low + "–" + high);
    }

    @Test
    void the_age_is_that_of_the_figures_and_not_of_a_year_that_measured_nothing() throws Exception {
        var first = years.published(years.voted(NAMES));
        var next = years.published(years.notVoted(first, 2027, NAMES));

        assertThat(read(years.path(next, "Amber")))
                .contains("Vote of 2026, closed on", "No figures: too few voted")
                .doesNotContain("Vote of 2027");
    }

    @Test
    void few_ratings_are_said_to_be_few_and_give_no_place() throws Exception {
        var year = years.published(years.voted(NAMES));

        var rows = rows(read(years.path(year, "Coral")), ">2026<");

        assertThat(read(years.path(year, "Coral"))).contains("Few ratings: 2 of the 5 that a place takes");
        assertThat(rows)
                .allSatisfy(it -> assertThat(it).containsEntry("Place", "–").containsEntry("Ratings", "2"));
        assertThat(read(years.path(year, "Birch"))).doesNotContain("Few ratings");
    }

    @Test
    void a_shop_that_no_published_result_names_has_no_page_nor_has_one_of_another_community() throws Exception {
        var year = years.voted(NAMES);
        var amber = years.path(year, "Amber");
        var shops = "/en/" + year.community().slug() + "/shops";
        assertNotFound(amber);
        assertThat(read(shops))
                .contains("There are no valid published results right now.")
                .doesNotContain("Amber");

        years.published(year);
        assertThat(read(shops)).contains("href=\"" + amber + "\"", "2026");
        read(amber);
        var other = years.published(years.voted("Dune", "Elder", "Fern"));
        assertNotFound(amber.replace(year.community().slug(), other.community().slug()));
        assertNotFound(amber.replaceAll("[0-9]+$", "999999999"));
        for (var odd : List.of("0", "01", "-1", "1e3", "9999999999", "amber")) {
            assertNotFound(amber.replaceAll("[0-9]+$", odd));
        }
    }

    @Test
    void names_stay_text_and_a_page_is_under_the_signed_one_whatever_the_shop_is_called_now() throws Exception {
        var year = years.published(years.voted("<b id=x>Amber</b> & Sons", "Birch", "Coral"));
        var amber = years.path(year, "<b id=x>Amber</b> & Sons");
        assertThat(read(amber)).contains("<h1>&lt;b id=x&gt;Amber").doesNotContain("<b id=x>", "Current name");
        assertThat(read(amber.replace("/en/", "/ko/"))).contains("상점</h1>", "곳 중 1위");

        var coral = years.path(year, "Coral");
        shops.rename(year.first(), id(coral), new Bilingual("나쁜 상점", "Evil <i>Shop"), "evil.example");
        assertThat(read(coral))
                .contains("<h1>Coral</h1>", "Current name", "Evil &lt;i&gt;Shop (evil.example)", "shop-3.example")
                .doesNotContain("href=\"https://");
    }

    private static ShopId id(String path) {
        return new ShopId(Integer.parseInt(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void assertNotFound(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(404);
    }

    private String read(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(200);
        return reader.read(path);
    }
}
