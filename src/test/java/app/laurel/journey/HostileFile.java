package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A file whose name and whose every cell is hostile, under the columns that the page shows as an example. */
final class HostileFile {
    /** Characters of a text that fit into the name of a file on every file system. */
    private static final int LONGEST_NAME = 80;

    private static final Locator.WaitForOptions ANSWERED = new Locator.WaitForOptions().setTimeout(15_000);

    private final String field;
    private final Locator area;
    private final TypedFields fields;

    HostileFile(String page, Locator area, TypedFields fields) {
        this.field = name(page);
        this.area = area;
        this.fields = fields;
    }

    /** What the place for a file on this page is called. */
    static String name(String page) {
        return page + ": file";
    }

    /** Hands it in, and waits until it is answered in words; an answer that stood there before is none. */
    void hand(Locator input) {
        var batch = fields.next(field, -1);
        var card = area.locator("section.laurel-card:has(vaadin-upload)").first();
        var columns =
                card.locator("pre").first().innerText().lines().findFirst().orElseThrow();
        var cell = "\"" + batch.text().replace("\"", "\"\"") + "\"";
        var row = columns.replaceAll("[^,]+", "@").replace("@", cell);
        var bytes = (columns + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        card.locator("> [role=status] > *").evaluateAll("all => all.forEach(it => it.dataset.before = '')");
        var name = batch.text().substring(0, Math.min(LONGEST_NAME, batch.text().length()));
        input.setInputFiles(new FilePayload(name + ".csv", "text/csv", bytes));
        card.locator("> [role=status] > :not([data-before])").first().waitFor(ANSWERED);
        fields.took(field, batch);
    }
}
