package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a year of several categories and those of its categories, in every phase and both languages. */
@LaurelTest
class YearOfSeveralPagesTest {
    private final YearsOfSeveral years;
    private final CountedYears counted;
    private final PublicReader reader;

    @Autowired
    YearOfSeveralPagesTest(YearsOfSeveral years, CountedYears counted, PublicReader reader) {
        this.years = years;
        this.counted = counted;
        this.reader = reader;
    }

    @Test
    void while_shops_are_named_the_year_says_what_belongs_where_and_each_category_has_its_page() throws Exception {
        var year = years.nominating(camping(), kitchens());
        var path = years.path(year);

        assertThat(main("/en" + path))
                .contains(
                        "Camping",
                        "Tents and stoves.",
                        "Kitchens",
                        "/en" + path + "/camping\"",
                        "Nominations are open",
                        "/nominate");
        assertThat(main("/ko" + path)).contains("캠핑", "텐트와 버너.", "주방", "/ko" + path + "/kitchens\"");
        assertThat(main("/en" + path + "/camping"))
                .contains(
                        "<h1>Camping</h1>",
                        "Tents and stoves.",
                        "/en" + path + "\"",
                        "/en" + path + "/rules\"",
                        "hreflang=\"ko\" href=\"" + "http")
                .contains("/ko" + path + "/camping\"");
        assertThat(main("/ko" + path + "/kitchens/shortlist")).contains("주방");
    }

    @Test
    void while_members_vote_each_category_shows_its_list_and_one_without_a_list_says_so() throws Exception {
        var year = years.nominating(camping(), kitchens(), books());
        years.openVoting(year, Map.of(1, "Tent", 2, "Knife"));
        var path = years.path(year);

        assertThat(main("/en" + path))
                .contains("Tent 1, Tent 2, Tent 3", "Knife 1", "No award: nobody was nominated.", path + "/vote\"");
        assertThat(main("/ko" + path)).contains("Knife 3", "추천받은 쇼핑몰이 없어요");
        assertThat(main("/en" + path + "/kitchens")).contains("Knife 2").doesNotContain("Tent");
        assertThat(main("/en" + path + "/kitchens/shortlist"))
                .contains("Knife 2")
                .doesNotContain("Tent");
        assertThat(main("/en" + path + "/camping/voted")).contains("Camping · ");
        assertThat(reader.ask(path + "/camping/voted-en.png").getStatus()).isEqualTo(200);
        assertThat(reader.ask(path + "/camping/shortlist-rounds.csv").getStatus())
                .isEqualTo(200);
        assertThat(reader.read(path + "/kitchens/rules.json"))
                .isEqualTo(reader.read(path + "/rules.json"))
                .contains("laurel-rules-v2");
    }

    @Test
    void before_publication_nothing_tells_whether_anything_is_counted() throws Exception {
        var year = years.closed();
        var path = years.path(year);

        assertThat(main("/en" + path)).contains("Tent 1", "two moderators").doesNotContain("winner", "plaque");
        for (var page : List.of("/report", "/camping/report", "/camping/version/1", "/version/1")) {
            assertThat(reader.ask("/en" + path + page).getStatus()).as(page).isEqualTo(404);
        }
        for (var file : List.of(
                "/year.json",
                "/recount.zip",
                "/og-en.png",
                "/camping/result.json",
                "/camping/ballots.csv",
                "/camping/og-ko.png",
                "/version/1/recount.zip")) {
            assertThat(reader.ask(path + file).getStatus()).as(file).isEqualTo(404);
        }
    }

    @Test
    void the_published_year_is_a_wall_of_honour_and_says_why_a_category_honours_nobody() throws Exception {
        var year = years.published();
        var path = years.path(year);

        assertThat(main("/en" + path))
                .contains(
                        "One award",
                        "Tent 1",
                        "No award: too few voted (2 of ",
                        "No award: nobody was nominated.",
                        path + "/camping\"",
                        path + "/og-en.png",
                        path + "/recount.zip")
                .doesNotContain("Tent 2", "Knife");
        assertThat(main("/ko" + path)).contains("수상 1개 부문", "캠핑", "투표가 적어요", "추천받은 쇼핑몰이 없어요");
        assertThat(main("/en" + path + "/camping")).contains("Best for Camping", "<h1>Tent 1</h1>", "Tent 2");
        assertThat(main("/en" + path + "/kitchens"))
                .containsSubsequence(">No award in this category<", "<h1>Kitchens</h1>")
                .doesNotContain("No award this year");
        assertThat(main("/en" + path + "/books")).contains("No award in this category", "nobody was nominated");
        assertThat(main("/ko" + path + "/camping/report")).contains("캠핑");
        for (var picture : List.of("/og-en.png", "/og-ko.png", "/camping/og-ko.png", "/kitchens/og-en.png")) {
            assertThat(reader.ask(path + picture).getStatus()).as(picture).isEqualTo(200);
        }
    }

    @Test
    void an_address_that_is_no_category_of_this_year_leads_to_nothing_for_anybody() throws Exception {
        var year = years.nominating(camping(), kitchens());
        var other = years.nominating(books(), camping());
        var one = counted.published(CountedYears.Way.AVERAGE, 12);
        for (var path : List.of(
                years.path(year) + "/books",
                years.path(other) + "/kitchens",
                years.path(year) + "/award",
                years.path(year) + "/camping-",
                CountedYears.path(one) + "/award",
                CountedYears.path(one) + "/camping")) {
            for (var page : List.of("", "/shortlist", "/report", "/voted", "/version/1")) {
                var answer = reader.ask("/ko" + path + page);
                assertThat(answer.getStatus()).as(path + page).isEqualTo(404);
            }
            for (var file : List.of("/rules.json", "/result.json", "/ballots.csv", "/og-en.png", "/voted-en.png")) {
                assertThat(reader.ask(path + file).getStatus()).as(path + file).isEqualTo(404);
            }
        }
        assertThat(reader.ask(CountedYears.path(one) + "/recount.zip").getStatus())
                .isEqualTo(404);
    }

    /** The page without its drawings, so that a failure shows what it says. */
    private String main(String path) throws Exception {
        return read(path).replaceAll("(?s)<svg.*?</svg>|<link [^>]*css\">|\\s*\n\\s*", " ");
    }

    private String read(String path) throws Exception {
        assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(200);
        return reader.read(path);
    }

    private static CategoryDraft camping() {
        return YearsOfSeveral.category(
                "camping", new Bilingual("캠핑", "Camping"), new Bilingual("텐트와 버너.", "Tents and stoves."));
    }

    private static CategoryDraft kitchens() {
        return YearsOfSeveral.category("kitchens", new Bilingual("주방", "Kitchens"), new Bilingual("", ""));
    }

    private static CategoryDraft books() {
        return YearsOfSeveral.category("books", new Bilingual("책", "Books"), new Bilingual("", ""));
    }
}
