package app.laurel.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryTerms;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Categories at the desk. */
@LaurelTest
class CategoriesViewTest extends SpringBrowserlessTest {
    private final Editions editions;
    private final EditionTemplates templates;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private final Screen screen = new Screen(this);

    @Autowired
    CategoriesViewTest(Founder founder, Editions editions, EditionTemplates templates, MovableClock clock) {
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
        screen.as(moderator.account());
    }

    @Test
    void the_year_leads_there_and_gives_one_award_until_a_category_is_added() {
        assertThat(screen.open(year())).contains("Categories");
        assertThat(screen.open(page(2026))).contains("This year gives one award, under its own name.");

        screen.press("Add a category");
        screen.write("Name in Korean", "캠핑");
        screen.write("Name in English", "Camping gear");
        screen.confirm("Save the category");

        assertThat(screen.notice()).isEqualTo("Saved.");
        assertThat(screen.text()).contains("Camping gear", "camping-gear");
        assertThat(slugs(2026)).containsExactly("camping-gear");
    }

    @Test
    void what_is_wrong_stands_at_its_field_and_nothing_is_written_down() {
        screen.open(page(2026));
        screen.press("Add a category");
        screen.write("Name in Korean", "캠핑");
        screen.write("Name in English", "7");
        screen.write("Name in addresses", "rules");
        screen.confirm("Save the category");

        assertThat(screen.problemAt("Name in English")).startsWith("Give the category a name in both languages");
        assertThat(screen.problemAt("Name in addresses")).contains("the address of another page");
        assertThat(editions.find(community.id(), 2026).orElseThrow().namesCategories())
                .isFalse();
    }

    @Test
    void a_usual_set_is_taken_moved_and_thinned_out() {
        screen.open(page(2026));
        screen.press("Start with the usual six");
        assertThat(slugs(2026)).hasSize(6);

        find(com.vaadin.flow.component.button.Button.class)
                .withText("Move up")
                .all()
                .get(1)
                .click();
        assertThat(slugs(2026)).startsWith("fashion", "electronics");
        screen.press("Remove");
        assertThat(screen.consequences()).startsWith("“Fashion” is removed");
        screen.agree();

        assertThat(slugs(2026)).hasSize(5).startsWith("electronics");
    }

    @Test
    void a_category_gets_rules_of_its_own_and_gives_them_back() {
        screen.open(page(2026));
        screen.press("Start with the usual six");
        screen.press("Change");
        find(IntegerField.class).withLabel("Places on the shortlist").single().setValue(6);
        find(Checkbox.class).withLabel("Its own counting method").single().setValue(true);
        screen.confirm("Save the category");

        var changed = edition(2026).terms().getFirst();
        assertThat(changed.rules().shortlistSize()).isEqualTo(6);
        assertThat(changed.own().method()).isNotNull();
        assertThat(screen.text()).contains("Has its own rules");

        screen.press("Change");
        find(IntegerField.class).withLabel("Places on the shortlist").single().setValue(null);
        find(Checkbox.class).withLabel("Its own counting method").single().setValue(false);
        screen.confirm("Save the category");
        assertThat(edition(2026).terms().getFirst().hasRules()).isFalse();
    }

    @Test
    void a_year_takes_the_categories_of_the_year_before() {
        screen.open(page(2026));
        screen.press("Start with the usual six");
        editions.create(moderator, templates.after(edition(2026))).orElseThrow();

        screen.open(page(2027));
        screen.press("Copy from 2026");

        assertThat(slugs(2027)).isEqualTo(slugs(2026));
    }

    @Test
    void once_nominations_have_opened_the_page_shows_and_changes_nothing() {
        screen.open(page(2026));
        screen.press("Start with the usual six");
        clock.moveTo(edition(2026).schedule().nominatingOpens());
        screen.press("Move up");
        assertThat(screen.notice()).startsWith("Nominations have opened");

        assertThat(screen.as(moderator.account(), Language.KO).open(page(2026)))
                .contains("전자제품", "추천이 시작됐어요")
                .doesNotContain("부문 더하기", "고치기");
    }

    private List<String> slugs(int year) {
        return edition(year).terms().stream().map(CategoryTerms::slug).toList();
    }

    private Edition edition(int year) {
        return editions.find(community.id(), year).orElseThrow();
    }

    private String year() {
        return community.slug() + "/desk/editions/2026";
    }

    private String page(int year) {
        return community.slug() + "/desk/editions/" + year + "/categories";
    }
}
