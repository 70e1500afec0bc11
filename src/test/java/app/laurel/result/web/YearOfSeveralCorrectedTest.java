package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.base.id.CategoryId;
import app.laurel.edition.Editions;
import app.laurel.result.TwoSigners;
import app.laurel.result.YearExclusions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What readers find of a year of several categories after its result was corrected: on its page, on those of its categories, of each version. */
@LaurelTest
class YearOfSeveralCorrectedTest {
    private static final String WHY = "The shop bought votes.";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]+)\"");

    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final Editions editions;
    private final PublicReader reader;
    private OpenEdition edition;
    private CategoryId books;
    private CategoryId lamps;
    private String path;

    @Autowired
    YearOfSeveralCorrectedTest(ClosedEditions closed, TwoSigners signers, Editions editions, PublicReader reader) {
        this.closed = closed;
        this.signers = signers;
        this.editions = editions;
        this.reader = reader;
    }

    @BeforeEach
    void publish() {
        edition = closed.several(12);
        books = editions.get(edition.id()).categoryIds().get(0);
        lamps = editions.get(edition.id()).categoryIds().get(1);
        path = editions.get(edition.id()).path(edition.community().slug());
        signers.publish(edition, books, lamps);
    }

    @Test
    void until_the_second_version_is_out_the_first_stands_and_nothing_tells_of_the_count() throws Exception {
        var wall = page("");
        correct();
        signers.count(edition, lamps);

        assertThat(page("")).isEqualTo(wall);
        for (var none : List.of("/version/2", "/books/version/2", "/lamps/version/2")) {
            assertThat(reader.ask("/en" + path + none).getStatus()).as(none).isEqualTo(404);
        }
    }

    @Test
    void the_year_and_each_category_name_the_second_version_and_why_there_is_one() throws Exception {
        correct();
        signers.publish(edition, lamps);

        for (var of : List.of("", "/books", "/lamps")) {
            assertThat(page(of)).as(of).contains("version 2", WHY, "/en" + path + of + "/version/1\"");
            assertThat(reader.read("/ko" + path + of)).as(of).contains(WHY, "/ko" + path + of + "/version/1\"");
        }
        assertThat(page("")).contains("First Shop").doesNotContain("Second Shop");
        assertThat(page("/lamps")).contains("<h1>First Shop</h1>", "Gets no place, by a correction");
        assertThat(page("/books")).contains("<h1>First Shop</h1>").doesNotContain("Gets no place, by a correction");
    }

    @Test
    void the_first_version_stays_to_be_read_with_all_that_it_leads_to() throws Exception {
        correct();
        signers.publish(edition, lamps);

        assertThat(page("/version/1")).contains("holds no longer", WHY, "Second Shop", "Decided by ");
        assertThat(page("/lamps/version/1")).contains("<h1>Second Shop</h1>", "holds no longer", WHY);
        assertThat(page("/books/version/1")).contains("<h1>First Shop</h1>", "holds no longer", WHY);
        for (var file : List.of("/version/1/year.json", "/version/1/recount.zip", "/lamps/version/1/result.json")) {
            assertThat(reader.ask(path + file).getStatus()).as(file).isEqualTo(200);
        }
        for (var of : List.of("", "/version/1", "/books", "/lamps/version/1", "/books/version/1", "/tents")) {
            assertNoDeadLink("/en" + path + of);
        }
    }

    @Test
    void after_an_annulment_every_page_says_so_and_leads_only_to_what_is_there() throws Exception {
        signers.annul(edition, "Votes were bought.");

        for (var of : List.of("", "/books", "/lamps", "/tents")) {
            assertThat(page(of)).as(of).contains("Votes were bought.").doesNotContain("<h1>First Shop</h1>");
            assertNoDeadLink("/en" + path + of);
        }
        for (var of : List.of("/version/1", "/lamps/version/1")) {
            assertThat(page(of)).as(of).contains("holds no longer", "Votes were bought.", "Second Shop");
            assertNoDeadLink("/en" + path + of);
        }
    }

    private void assertNoDeadLink(String page) throws Exception {
        var links = LINK.matcher(reader.read(page));
        while (links.find()) {
            if (!links.group(1).contains(edition.community().slug())
                    || links.group(1).startsWith("/app/")) continue;
            assertThat(reader.ask(links.group(1)).getStatus())
                    .as(page + " leads to " + links.group(1))
                    .isIn(200, 302);
        }
    }

    private void correct() {
        signers.correct(edition, new YearExclusions(Map.of(2, Set.of(2)), Set.of()), WHY);
    }

    private String page(String rest) throws Exception {
        assertThat(reader.ask("/en" + path + rest).getStatus()).as(rest).isEqualTo(200);
        return reader.read("/en" + path + rest);
    }
}
