package app.laurel.nomination.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What everybody reads of the rulings on categories, and where from. */
@LaurelTest
class CategoryRulingsPageTest {
    private static final String WHY = "There are too few shops for \"two\" <awards>.";
    private static final String WRITTEN = "There are too few shops for \"two\" &lt;awards&gt;.";

    private final SeveralAwards awards;
    private final FoundedYears times;
    private final CategoryRulings rulings;
    private final PublicReader reader;
    private final FoundedYear year;
    private final String path;

    @Autowired
    CategoryRulingsPageTest(SeveralAwards awards, FoundedYears times, CategoryRulings rulings, PublicReader reader) {
        this.awards = awards;
        this.times = times;
        this.rulings = rulings;
        this.reader = reader;
        year = awards.nominating("books", "lamps", "tents");
        awards.nominate(year, "books", "Amber", "Birch");
        awards.nominate(year, "lamps", "Coral");
        path = awards.of(year, "books").edition().path(year.community().slug());
    }

    @Test
    void without_a_ruling_there_is_no_page_and_nothing_leads_to_one() throws Exception {
        assertThat(reader.ask("/en" + path + "/categories").getStatus()).isEqualTo(404);
        for (var page : List.of("", "/rules", "/books", "/books/shortlist")) {
            assertThat(reader.read("/en" + path + page)).as(page).doesNotContain(path + "/categories\"");
        }
    }

    @Test
    void each_ruling_stands_there_with_its_reason_who_made_it_and_whether_it_was_undone() throws Exception {
        done(rulings.rename(year.first(), id("books"), new Bilingual("책과 만화", "Books & comics"), WHY));
        done(rulings.withdraw(year.first(), id("tents"), "Nobody camps."));
        var tents = "“For tents” was withdrawn: there is no award in it.";
        assertThat(page("en"))
                .containsSubsequence("“For books” is now called “Books &amp; comics”.", WRITTEN, tents, "Nobody camps.")
                .doesNotContain("<s>", "(undone)");

        done(rulings.reinstate(year.second(), year.id(), withdrawn()));

        assertThat(page("en")).contains("<s>" + tents + "</s> (undone)", "Nobody camps.");
        assertThat(page("ko")).contains("<s>‘부문 tents’ 부문을 없앴어요.", "(취소됨)", "새 이름: ‘책과 만화’");
    }

    @Test
    void who_was_moved_is_named_once_voting_has_opened() throws Exception {
        done(rulings.move(year.first(), id("books"), awards.nominee(year, "books", "Amber"), id("lamps"), WHY));
        done(rulings.split(
                year.first(), id("books"), words("comics"), List.of(awards.nominee(year, "books", "Birch")), WHY));
        assertThat(page("en"))
                .contains(
                        "A nominee was moved from “For books” to “For lamps”.", "“Comics” was made out of “For books”.")
                .contains("Who was moved is named here")
                .doesNotContain("Amber", "Birch");
        assertThat(page("ko")).doesNotContain("Amber", "Birch");

        times.openVoting(year);

        assertThat(page("en"))
                .contains("Amber: moved from “For books” to “For lamps”.", "out of “For books”, for: Birch.")
                .doesNotContain("Who was moved is named here", "A nominee was moved");
        assertThat(page("ko")).contains("옮긴 후보: Amber", "옮긴 후보: Birch");
    }

    @Test
    void the_year_its_rules_and_the_list_of_each_category_lead_there_at_every_phase() throws Exception {
        done(rulings.withdraw(year.first(), id("tents"), WHY));
        assertLed();
        times.closeNominations(year);
        assertLed();
        times.openVoting(year);
        assertLed();
    }

    private void assertLed() throws Exception {
        for (var language : List.of("en", "ko")) {
            for (var page : List.of("", "/rules", "/books/shortlist", "/lamps/shortlist")) {
                assertThat(reader.read("/" + language + path + page))
                        .as(page)
                        .contains("\"/" + language + path + "/categories\"");
            }
        }
    }

    @Test
    void a_year_that_rulings_left_with_one_category_keeps_the_page_and_leads_to_it() throws Exception {
        done(rulings.withdraw(year.first(), id("tents"), WHY));
        done(rulings.merge(year.first(), id("lamps"), id("books"), WHY));

        assertThat(page("en")).contains("“For lamps” was merged into “For books”");
        assertThat(reader.read("/en" + path))
                .contains("\"/en" + path + "/categories\"", "\"/en" + path + "/tents\"", "Withdrawn categories");
        assertThat(reader.read("/en" + path + "/shortlist")).contains("\"/en" + path + "/categories\"");
    }

    private String page(String language) throws Exception {
        var answer = reader.ask("/" + language + path + "/categories");
        assertThat(answer.getStatus()).isEqualTo(200);
        return reader.read("/" + language + path + "/categories");
    }

    private CategoryId withdrawn() {
        return rulings.list(awards.of(year, "books").edition()).getLast().category();
    }

    private CategoryId id(String slug) {
        return awards.category(year, slug);
    }

    private static CategoryDraft.Words words(String slug) {
        return new CategoryDraft.Words(slug, new Bilingual("만화", "Comics"), new Bilingual("", ""));
    }

    private static void done(CategoryRulingOutcome outcome) {
        assertThat(outcome).isEqualTo(new CategoryRulingOutcome.Ruled());
    }
}
