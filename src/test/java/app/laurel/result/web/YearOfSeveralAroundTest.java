package app.laurel.result.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.HostileText;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.count.Quorum;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.SeveralCategories;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Around the page of a year of several categories: its weight, what hostile hands write, its rules, its caches and the lists of years. */
@LaurelTest
class YearOfSeveralAroundTest {
    private static final int HEAVIEST = 30_000;

    private final YearsOfSeveral years;
    private final PublicReader reader;

    @Autowired
    YearOfSeveralAroundTest(YearsOfSeveral years, PublicReader reader) {
        this.years = years;
        this.reader = reader;
    }

    @Test
    void the_page_of_forty_categories_weighs_at_most_thirty_kilobytes_in_every_phase() throws Exception {
        var year = years.nominating(IntStream.rangeClosed(1, 40)
                .mapToObj(YearOfSeveralAroundTest::wordy)
                .toArray(CategoryDraft[]::new));
        assertLight(years.path(year), "설");
        years.openVoting(
                year, IntStream.rangeClosed(1, 40).boxed().collect(toMap(it -> it, it -> it + "쇼핑몰".repeat(15))));
        assertLight(years.path(year), "쇼핑몰");
        IntStream.rangeClosed(1, 40).forEach(it -> years.cast(year, it, 10));
        years.close(year);
        years.publish(year);
        assertLight(years.path(year), "쇼핑몰");
    }

    private void assertLight(String path, String said) throws Exception {
        assertLight(reader, path, said);
    }

    static void assertLight(PublicReader reader, String path, String said) throws Exception {
        for (var language : List.of("ko", "en")) {
            var page = reader.read("/" + language + path).replaceAll("(?s)<svg.*?</svg>", "");
            assertThat(page).contains(said, "category-1\"", "category-40\"");
            assertThat(page.getBytes(UTF_8)).as(language + " " + said).hasSizeLessThan(HEAVIEST);
        }
    }

    static CategoryDraft wordy(int number) {
        var name = "부".repeat(37) + number;
        return YearsOfSeveral.category(
                "category-" + number,
                new Bilingual(name, "&".repeat(36) + " " + number),
                new Bilingual("설".repeat(300), "설".repeat(300)));
    }

    @Test
    void what_a_hostile_hand_calls_a_category_stands_on_no_page_as_anything_but_text() throws Exception {
        var names = HostileText.some(41, 400).stream()
                .filter(it -> it.equals(PlainText.line(it, 40)) && !it.isEmpty() && !it.matches("\\p{Nd}+"))
                .distinct()
                .limit(8)
                .toList();
        var year = years.nominating(IntStream.range(0, names.size())
                .mapToObj(it -> YearsOfSeveral.category(
                        "c-" + it,
                        new Bilingual(names.get(it), names.get(it)),
                        new Bilingual(names.get(it), names.get(it))))
                .toArray(CategoryDraft[]::new));
        assertThat(names).hasSize(8);
        for (var page : List.of("", "/c-0", "/c-7/shortlist", "/rules")) {
            var said = reader.read("/ko" + years.path(year) + page);
            assertThat(said).contains("</html>").doesNotContain("<script", "laurel-hostile>", "id=laurel-hostile ");
            for (var name : names) {
                if (name.contains("<")) assertThat(said).as(page).doesNotContain(name);
            }
        }
    }

    @Test
    void the_rules_of_the_year_have_a_section_for_each_category_with_what_it_has_of_its_own() throws Exception {
        var own = new CategoryOverrides(List.of(), 3, 7, null, new Quorum(9, 4), 1);
        var year = years.nominating(SeveralCategories.draft("books", own), SeveralCategories.draft("lamps"));
        var rules = "/rules";

        assertThat(reader.read("/en" + years.path(year) + rules))
                .contains(
                        "one ballot in each category",
                        "up to 10 shops in each category.",
                        "<li>Each member may nominate up to 3 shops.</li>",
                        "The list has 7 places.",
                        "at least 9 full ratings",
                        "<section id=\"lamps\">",
                        "As written above.",
                        years.path(year) + "/books\"");
        assertThat(reader.read("/ko" + years.path(year) + rules)).contains("부문 books", "3곳까지", "위의 규칙과 같아요.");
        assertThat(reader.ask("/en" + years.path(year) + "/books/rules").getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_year_is_on_the_lists_of_years_with_its_awards_the_moment_it_is_published() throws Exception {
        var year = years.closed();
        var community = year.community().slug();
        var pages = List.of(
                "/en/" + community,
                "/ko/" + community,
                "/en" + years.path(year),
                "/en" + years.path(year) + "/camping");
        for (var page : pages) {
            assertThat(reader.read(page)).as(page).doesNotContain("One award", "수상 1개 부문", "Best for ");
        }

        years.publish(year);

        assertThat(reader.read(pages.getFirst())).contains("One award: Tent 1");
        assertThat(reader.read(pages.get(1))).contains("수상 1개 부문: Tent 1");
        assertThat(reader.read(pages.get(2))).contains("One award");
        assertThat(reader.read(pages.get(3))).contains("Best for Camping");
        assertThat(reader.read("/en/")).contains("One award", "<h3><span>Tent 1</span>");
    }

    @Test
    void a_page_or_picture_of_a_category_that_did_not_change_is_not_sent_again() throws Exception {
        var year = years.published();
        for (var path : List.of(
                "/en" + years.path(year),
                "/ko" + years.path(year) + "/camping",
                years.path(year) + "/camping/og-ko.png",
                years.path(year) + "/camping/result.json",
                years.path(year) + "/recount.zip")) {
            var tag = Objects.requireNonNull(reader.ask(path).getHeader("ETag"));
            assertThat(reader.askAgain(path, tag).getStatus()).as(path).isEqualTo(304);
        }
    }
}
