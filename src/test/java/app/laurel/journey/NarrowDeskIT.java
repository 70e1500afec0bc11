package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The desk on the narrowest phone, where nothing leaves the window, and on a laptop, where twenty lines stand in it. */
class NarrowDeskIT {
    private static final int NARROW = 320;
    private static final String DESK = "/app/sallim/desk";
    private static final String YEAR = DESK + "/editions/2025";
    private static final List<String> BELOW = List.of(
            DESK + "/people/joining",
            DESK + "/editions/new",
            YEAR,
            YEAR + "/categories",
            YEAR + "/shortlist",
            YEAR + "/imports",
            YEAR + "/result",
            YEAR + "/badges");

    /** What can be pressed or filled in and stands beside the window; what scrolls by itself, such as a table, may. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('a, button, input, summary, vaadin-button, vaadin-combo-box, vaadin-select')]
              .filter((it) => it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }))
              .filter((it) => !it.closest('vaadin-grid, iframe, .laurel-skip'))
              .filter((it) => {
                const box = it.getBoundingClientRect();
                return box.width > 1 && (box.left < -1 || box.right > window.innerWidth + 1);
              })
              .map((it) => it.localName + ' ' + (it.textContent || it.getAttribute('aria-label') || '').trim())""";

    private static final String ROWS_IN_VIEW = """
            () => {
              document.querySelector('main .laurel-rows').scrollIntoView({ block: 'start' });
              return [...document.querySelectorAll('main .laurel-rows > li')]
                .map((it) => it.getBoundingClientRect())
                .filter((it) => it.top >= 0 && it.bottom <= window.innerHeight).length;
            }""";

    @Test
    void on_a_phone_of_320_px_no_page_scrolls_sideways_and_no_control_stands_outside() {
        var page = takesTheSeat(true, NARROW);
        var wrong = new ArrayList<String>();
        for (var address : pages(page)) {
            page.navigate(RunningLaurel.told().at(address));
            assertThat(page.locator("main h1").first()).isVisible();
            wrong.addAll(wrong(page, address));
        }
        page.context().close();

        Assertions.assertThat(wrong).isEmpty();
    }

    @Test
    void there_the_pages_are_a_menu_of_which_each_is_within_reach_and_one_is_marked() {
        var page = takesTheSeat(true, NARROW);
        page.navigate(RunningLaurel.told().at(DESK + "/mail"));
        var menu = page.locator(".laurel-desk-toggle");
        assertThat(page.locator("nav.laurel-desk")).isHidden();
        menu.click();

        assertThat(page.locator("nav.laurel-desk a[aria-current=page]")).hasText("Email");
        Assertions.assertThat(wrong(page, "menu")).isEmpty();
        Accessibility.check(page);
        page.locator("nav.laurel-desk a").first().click();
        assertThat(page.locator("nav.laurel-desk")).isHidden();
        assertThat(menu).hasAttribute("aria-expanded", "false");
        page.context().close();
    }

    @Test
    void on_a_laptop_twenty_entries_of_the_record_stand_in_the_window() {
        var page = takesTheSeat(false, 1280);
        page.navigate(RunningLaurel.told().at(DESK + "/acts"));
        assertThat(page.locator("main .laurel-rows > li").first()).isVisible();

        Assertions.assertThat((Integer) page.evaluate(ROWS_IN_VIEW)).isGreaterThanOrEqualTo(20);
        page.context().close();
    }

    private static Page takesTheSeat(boolean phone, int wide) {
        var person = BrowserUser.stranger(RunningLaurel.told(), "en", phone, ColorScheme.LIGHT);
        var page = person.visit("/sign-in/demonstration");
        page.setViewportSize(wide, 800);
        page.locator("form:has(input[value=sallim]) button[value=moderator]").click();
        page.waitForURL("**/app/**");
        page.navigate(RunningLaurel.told().at(DESK));
        assertThat(page.locator("main h1").first()).isVisible();
        return page;
    }

    /** Those that the desk leads to, and those below them. */
    private static Set<String> pages(Page page) {
        var pages = new LinkedHashSet<String>();
        for (var link : page.locator("nav.laurel-desk a").all()) pages.add(link.getAttribute("href"));
        pages.addAll(BELOW);
        Assertions.assertThat(pages).hasSizeGreaterThan(20);
        return pages;
    }

    private static List<String> wrong(Page page, String address) {
        var wrong = new ArrayList<String>();
        var wider = (Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (wider > 0) wrong.add(address + " scrolls sideways by " + wider + " px");
        for (var control : (List<?>) page.evaluate(OUTSIDE)) wrong.add(address + ": " + control);
        return wrong;
    }
}
