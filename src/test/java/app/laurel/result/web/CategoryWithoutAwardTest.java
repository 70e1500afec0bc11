package app.laurel.result.web;

import static app.laurel.result.web.YearsOfSeveral.category;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOverrides;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A category that gives no award says so at every phase, on its page, its list and the page of its year, and takes nobody to a ballot. */
@LaurelTest
class CategoryWithoutAwardTest {
    private static final String NOBODY = "No award: nobody was nominated.";
    private static final String FEW_SHOPS =
            "No award: with 3 shops on the list no ballot can rate the 5 that it takes.";
    private static final String FEW_VOTES = "No award: too few voted (2 of ";

    private final YearsOfSeveral years;
    private final FoundedYears times;
    private final PublicReader reader;
    private FoundedYear year;
    private String path;

    @Autowired
    CategoryWithoutAwardTest(YearsOfSeveral years, FoundedYears times, PublicReader reader) {
        this.years = years;
        this.times = times;
        this.reader = reader;
    }

    @BeforeEach
    void begin() {
        var five = new CategoryOverrides(List.of(), null, null, null, null, 5);
        var none = new Bilingual("", "");
        year = years.nominating(
                category("camping", new Bilingual("캠핑", "Camping"), none),
                category("kitchens", new Bilingual("주방", "Kitchens"), none),
                category("books", new Bilingual("책", "Books"), none),
                new CategoryDraft(new CategoryDraft.Words("lamps", new Bilingual("조명", "Lamps"), none), five));
        path = years.path(year);
    }

    @Test
    void before_the_list_is_fixed_nobody_knows_and_nothing_is_said() throws Exception {
        for (var page : List.of("", "/books", "/lamps", "/books/shortlist")) {
            assertThat(read("en", page)).doesNotContain("No award", "gives no award");
        }
        assertThat(read("en", "/books")).contains("/nominate/books\"");

        times.closeNominations(year);

        for (var page : List.of("", "/books", "/lamps", "/books/shortlist")) {
            assertThat(read("en", page)).doesNotContain("No award", "gives no award");
        }
    }

    @Test
    void while_members_vote_it_says_why_and_only_the_others_lead_to_their_ballots() throws Exception {
        open();

        assertThat(read("en", "")).contains(NOBODY, FEW_SHOPS);
        assertThat(read("ko", "")).contains("추천받은 쇼핑몰이 없어요", "최종 후보가 3곳뿐이라 투표에 필요한 5곳을");
        assertNone();
        assertThat(read("en", "/camping"))
                .contains("Voting is open", "/vote#camping\"")
                .doesNotContain("No award");
        assertThat(read("en", "/books/shortlist")).contains("gives no award").doesNotContain("public yet");
        assertThat(read("ko", "/books/shortlist")).contains("최종 후보도 상도 없어요");
        assertThat(read("en", "/lamps/shortlist")).contains("Lamp 1");
    }

    @Test
    void after_the_close_and_once_the_result_is_out_it_still_says_so() throws Exception {
        open();
        years.cast(year, 1, 12);
        years.cast(year, 2, 2);
        years.close(year);
        assertThat(read("en", "")).contains(NOBODY, FEW_SHOPS).doesNotContain(FEW_VOTES);
        assertNone();
        assertThat(read("en", "/kitchens")).doesNotContain("No award");

        years.publish(year);

        assertThat(read("en", "")).contains("One award", NOBODY, FEW_SHOPS, FEW_VOTES);
        assertNone();
        assertThat(read("en", "/kitchens")).contains("No award in this category", "too few voted (2 of ");
        assertThat(read("en", "/books/shortlist")).contains("gives no award");
    }

    private void assertNone() throws Exception {
        assertThat(read("en", "/books"))
                .contains("No award in this category", "nobody was nominated")
                .doesNotContain("/vote", "Voting is open", "Members are rating");
        assertThat(read("en", "/lamps"))
                .contains("No award in this category", FEW_SHOPS, "Lamp 1")
                .doesNotContain("/vote", "Voting is open", "Members are rating");
        assertThat(read("ko", "/books")).contains("추천받은 쇼핑몰이 없어요").doesNotContain("투표 중");
    }

    @Test
    void where_no_list_of_the_year_could_be_fixed_moderators_may_still_rule_and_no_category_says_no() throws Exception {
        times.openVoting(year);

        for (var page : List.of("", "/books", "/lamps", "/books/shortlist")) {
            assertThat(read("en", page)).as(page).doesNotContain("No award", "gives no award");
        }
    }

    private void open() {
        years.openVoting(year, Map.of(1, "Tent", 2, "Knife", 4, "Lamp"));
    }

    private String read(String language, String page) throws Exception {
        var asked = "/" + language + path + page;
        assertThat(reader.ask(asked).getStatus()).as(asked).isEqualTo(200);
        return reader.read(asked);
    }
}
