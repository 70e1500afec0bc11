package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A table at the desk in a browser, used as a person uses it. */
record TableOnPage(Page page) {
    /** The cells that are drawn and hold this text; a table keeps others that held it before. */
    Locator cells(String text) {
        return page.locator("vaadin-grid-cell-content").filter(Desk.named(text).setVisible(true));
    }

    /** Opens the first row that holds this text; what stands beside the table then. */
    Locator open(String text) {
        cells(text).first().click();
        var detail = detail();
        detail.locator("h2").waitFor();
        return detail;
    }

    /** What stands beside the table. */
    Locator detail() {
        return page.locator(".laurel-beside");
    }

    /** The field of the search. */
    Locator search() {
        return page.locator(".laurel-finder input").first();
    }

    /** How many are found. */
    Locator found() {
        return page.locator(".laurel-finder [role=status]");
    }

    /** Chooses in the filter. */
    void filter(String label) {
        page.locator(".laurel-finder vaadin-select").click();
        page.locator("vaadin-select-item").filter(Desk.named(label)).last().click();
    }

    /** Ticks the row in which this is written. */
    void tick(String text) {
        var row = (Number) cells(text)
                .first()
                .evaluate("it => { const grid = it.closest('vaadin-grid');"
                        + " const row = it.assignedSlot.closest('tr');"
                        + " return [...row.parentElement.children].indexOf(row); }");
        page.locator("vaadin-grid")
                .locator("css=#items > tr")
                .nth(row.intValue())
                .evaluate(
                        "it => it.querySelector('slot').assignedElements()[0].querySelector('vaadin-checkbox input').click()");
    }
}
