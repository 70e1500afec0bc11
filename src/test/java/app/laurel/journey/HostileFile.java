package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file whose name and whose every cell is hostile, under the columns that the page shows as an example; or, where the page shows none
 * and asks for a picture, one that is none.
 */
final class HostileFile {
    /** Characters of a text that fit into the name of a file on every file system. */
    private static final int LONGEST_NAME = 80;

    /** A file stays in the list until the server has said what it thinks of it. */
    private static final String ANSWERED_ALL =
            "() => [...document.querySelectorAll('main vaadin-upload')].every(it => !it.files.length)";

    private static final Pattern WORDS = Pattern.compile("\\S");
    private static final String LISTS = """
            it => {
              const upload = it.closest('vaadin-upload') || it.getRootNode().host;
              return !!upload.closest('section.laurel-card')?.querySelector('pre');
            }
            """;

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
        var name = batch.text().substring(0, Math.min(LONGEST_NAME, batch.text().length()));
        if (Boolean.TRUE.equals(input.evaluate(LISTS))) handList(input, name, batch.text());
        else handPicture(input, name, batch.text());
        fields.took(field, batch);
    }

    private void handList(Locator input, String name, String text) {
        var card =
                area.locator("section.laurel-card:has(vaadin-upload):has(pre)").first();
        var columns =
                card.locator("pre").first().innerText().lines().findFirst().orElseThrow();
        var cell = "\"" + text.replace("\"", "\"\"") + "\"";
        var row = columns.replaceAll("[^,]+", "@").replace("@", cell);
        var bytes = (columns + "\n" + row + "\n").getBytes(StandardCharsets.UTF_8);
        card.locator("> [role=status] > *").evaluateAll("all => all.forEach(it => it.dataset.before = '')");
        input.setInputFiles(new FilePayload(name + ".csv", "text/csv", bytes));
        card.locator("> [role=status] > :not([data-before])").first().waitFor(ANSWERED);
    }

    private void handPicture(Locator input, String name, String text) {
        input.setInputFiles(new FilePayload(name + ".png", "image/png", text.getBytes(StandardCharsets.UTF_8)));
        input.page().waitForFunction(ANSWERED_ALL);
        area.locator("vaadin-upload ~ [role=alert]")
                .filter(new Locator.FilterOptions().setHasText(WORDS))
                .first()
                .waitFor(ANSWERED);
    }
}
