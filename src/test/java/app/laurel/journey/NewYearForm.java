package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;

/** The page at the desk on which a year begins. */
record NewYearForm(Page page) {
    /** Fills in the year, places on the shortlist and criteria of equal weight; one shop is enough for a ballot. */
    void fillIn(int year, Iterable<String> criteria, int places) {
        var number = new Page.GetByRoleOptions().setName("Year").setExact(true);
        var field = page.getByRole(AriaRole.SPINBUTTON, number);
        assertThat(field).not().hasValue(""); // the usual rules are filled in
        page.waitForLoadState(LoadState.NETWORKIDLE);
        field.fill(Integer.toString(year));
        field.press("Tab");
        page.getByText(Pattern.compile("^More: who may vote")).click();
        var form = page.locator("main");
        Desk.fill(form, "Places on the shortlist", Integer.toString(places));
        Desk.fill(form, "Shops a ballot must rate in full to count", "1");
        Desk.fill(form, "and at least this % of the valid ballots", "2");
        page.getByLabel("Add paper ballots").check();
        var at = 0;
        for (var criterion : criteria) {
            page.getByLabel("Criterion in Korean").nth(at).fill(criterion);
            page.getByLabel("Criterion in English").nth(at).fill(criterion);
            page.getByLabel("Weight in %").nth(at).fill("25");
            at++;
        }
        assertThat(field).hasValue(Integer.toString(year));
    }

    /** Opens a calendar, which must title each month so. */
    void assertCalendarTitles(String pattern) {
        page.locator("vaadin-date-picker input").first().click();
        var months = page.locator("vaadin-month-calendar [part=month-header]");
        assertThat(months.first()).hasText(Pattern.compile("^" + pattern + "$"));
    }
}
