package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.FoundedYears;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.ShopDesk;
import com.microsoft.playwright.options.ColorScheme;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Members and readers with keys alone: after each act they are somewhere, and they see where. */
class KeyboardIT {
    private final RunningLaurel laurel = RunningLaurel.staged();

    @Test
    void a_member_finds_a_shop_proposes_it_says_why_and_takes_it_back() {
        var year = laurel.part(FoundedYears.class).aYear().nominating();
        laurel.part(ShopDesk.class).save(year.first(), null, new Bilingual("달빛책방", "Moonlight Books"), "moonbooks.kr", 2026);
        var member = laurel.part(Founder.class).member(year.first());
        var page = BrowserUser.signedIn(laurel, member, "en").visit("/app/" + year.community().slug() + "/2026/nominate");
        assertThat(page.getByLabel("Name or address")).isVisible();
        var keys = new Keyboard(page);

        keys.goTo("Name or address").type("moonb");
        assertThat(page.getByLabel("Propose Moonlight Books")).isVisible();
        keys.enter("Propose Moonlight Books").staysSomewhere();
        assertThat(page.getByLabel("Remove: Moonlight Books")).isVisible();
        page.reload();
        assertThat(page.getByLabel("Remove: Moonlight Books")).isVisible();
        keys.enter("Remove: Moonlight Books").staysSomewhere();
        assertThat(page.getByLabel("Remove: Moonlight Books")).hasCount(0);
        page.context().close();
    }

    @Test
    void a_reader_skips_to_the_result_unfolds_its_figures_and_copies_the_link() {
        var edition = laurel.part(PublishedEditions.class).aPublishedEdition();
        var path = "/en/" + edition.community().slug() + "/" + edition.year();
        var page = BrowserUser.stranger(laurel, "en", true, ColorScheme.LIGHT).visit(path);
        var keys = new Keyboard(page);

        keys.press("Tab");
        Assertions.assertThat(keys.at()).isEqualTo("Skip to content");
        keys.press("Enter").goTo("Copy link").press("Enter").staysSomewhere();
        assertThat(page.getByText("Link copied")).isVisible();
        keys.goTo("Show all figures").press("Space").staysSomewhere();
        assertThat(page.getByLabel("Show all figures")).isChecked();
        page.context().close();
    }

    @Test
    void the_first_stop_of_a_signed_in_page_leads_past_the_menus() {
        var year = laurel.part(FoundedYears.class).aYear().prepared();
        var desk = "/app/" + year.community().slug() + "/desk";
        var page = BrowserUser.signedIn(laurel, year.first().account(), "en").visit(desk);
        assertThat(page.locator("main h1")).isVisible();
        var keys = new Keyboard(page);

        keys.press("Tab");
        Assertions.assertThat(keys.at()).isEqualTo("Skip to content");
        keys.press("Enter");
        assertThat(page.locator("#content")).isFocused();
        Assertions.assertThat(page.url()).endsWith(desk);
        page.context().close();
    }
}
