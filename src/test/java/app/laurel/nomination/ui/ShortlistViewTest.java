package app.laurel.nomination.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators rule on the nominees of a year; giving the list out and withdrawing have classes of their own. */
@LaurelTest
class ShortlistViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final NominatedYears years;
    private final Screen screen = new Screen(this);

    @Autowired
    ShortlistViewTest(Founder founder, NominatedYears years) {
        this.founder = founder;
        this.years = years;
    }

    @Test
    void a_shop_is_set_aside_with_a_reason_and_brought_back() {
        var year = years.aNominatedYear();
        var page = new ShortlistViewUser(this, year);
        page.visit();

        page.choose("Amber");
        page.press("Set aside as ineligible");
        page.confirm("It sells nothing.");
        assertThat(page.notice()).isNotBlank();
        assertThat(page.text()).contains("“Amber” was set aside", "It sells nothing.");
        assertThat(years.listed(year)).doesNotContain("Amber");
        page.press("Undo");

        assertThat(years.listed(year)).contains("Amber");
    }

    @Test
    void a_merge_without_a_second_shop_is_refused_beside_the_field() {
        var page = new ShortlistViewUser(this, years.aNominatedYear());
        page.visit();
        page.choose("Amber");
        page.press("Merge with another nominee");

        page.confirm("The same shop.");

        var into = find(ComboBox.class, page.dialog()).single();
        assertThat(into.isInvalid()).isTrue();
        assertThat(into.getErrorMessage()).isNotBlank();
    }

    @Test
    void likely_duplicates_stand_side_by_side_and_are_merged_in_one_act() {
        var year = years.aNominatedYear();
        var page = new ShortlistViewUser(this, year);
        page.visit();
        assertThat(page.text()).doesNotContain("Likely one shop");
        years.take(year, "voter,nominee\nZ1,Amber Store\n");
        page.visit();
        assertThat(page.text()).contains("Likely one shop", "Amber Store", "1 nomination");

        page.press("Merge into the first");
        assertThat(find(TextArea.class, page.dialog()).single().getValue()).isEqualTo("The same shop as Amber");
        page.confirm("The same shop.");

        assertThat(page.text()).doesNotContain("Likely one shop").contains("“Amber Store” is another name of “Amber”");
    }

    @Test
    void a_pair_marked_as_different_shops_is_folded_away_and_can_be_suggested_again() {
        var year = years.aNominatedYear();
        years.take(year, "voter,nominee\nZ1,Amber Store\n");
        var page = new ShortlistViewUser(this, year);
        page.visit();

        page.press("Different shops");

        assertThat(page.notice()).startsWith("Marked as different shops.");
        assertThat(page.text()).doesNotContain("Likely one shop");
        page.press("Suggest again");
        assertThat(page.text()).contains("Likely one shop");
    }

    @Test
    void a_moderator_reads_it_in_korean_and_a_member_does_not_come_in() {
        var year = years.aNominatedYear();
        var page = new ShortlistViewUser(this, year);

        assertThat(screen.as(year.first().account(), Language.KO).open(page.path()))
                .contains("지금 집계한 최종 후보");
        screen.as(founder.member(year.first())).open(page.path());

        assertThat(screen.shows(ShortlistView.class)).isFalse();
    }
}
