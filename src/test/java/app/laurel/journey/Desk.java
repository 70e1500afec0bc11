package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;

/** What a moderator does at the desk of one community, in English, as a person does it: by labels and buttons. */
final class Desk {
    /** A count with its two thousand resamples takes seconds; the desk shows how far it is. */
    static final LocatorAssertions.IsVisibleOptions COUNTED =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    private final BrowserUser moderator;
    private final String community;
    private final int year;

    Desk(BrowserUser moderator, String community, int year) {
        this.moderator = moderator;
        this.community = community;
        this.year = year;
    }

    Page page() {
        return moderator.page();
    }

    /** Closes the browser. */
    void leave() {
        moderator.leave();
    }

    /** Opens a page of the desk; nothing for the desk itself. */
    Page open(String path) {
        var page = moderator.visit("/app/" + community + "/desk" + path);
        assertThat(page.locator("main h1")).isVisible();
        return page;
    }

    /** Opens a page of the year. */
    Page openYear(String path) {
        return open("/editions/" + year + path);
    }

    /** Begins the year with the usual rules, these criteria, and one shop being enough for a ballot. */
    void beginTheYear(Iterable<String> criteria) {
        beginTheYear(criteria, 10);
    }

    /** The same with so many places on the shortlist. */
    void beginTheYear(Iterable<String> criteria, int places) {
        var page = open("/editions/new");
        new NewYearForm(page).fillIn(year, criteria, places);
        press("Start this year");
        assertThat(page)
                .hasURL(Pattern.compile(".*/editions/" + year), new PageAssertions.HasURLOptions().setTimeout(20_000));
    }

    /** Hands in a file on the page that is open, and waits for the answer that begins so. */
    void handIn(String file, String answer) {
        var payload = new FilePayload("file.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        input().setInputFiles(payload);
        assertThat(answer()).containsText(answer, new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    /** Chooses a file that is larger than any may be, and one that is no table; both are refused before they are sent. */
    void offerWhatCannotBeTaken() {
        try {
            var large = Files.createTempFile("large", ".csv");
            try (var file = FileChannel.open(large, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(new byte[] {'x'}), 65L * 1024 * 1024); // sparse: costs no disk
            }
            input().setInputFiles(large);
            assertThat(answer()).containsText("The file is too large");
            Files.delete(large);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        input().setInputFiles(new FilePayload("picture.png", "image/png", new byte[] {1}));
        assertThat(answer()).containsText("isn’t a CSV file");
    }

    private Locator input() {
        return page().locator("vaadin-upload input[type=file]");
    }

    private Locator answer() {
        return page().locator("section.laurel-card:has(vaadin-upload) > [role=status]");
    }

    /** Chooses a nominee and rules that it is the same as another, with a public reason. */
    void merge(String from, String into, String reason) {
        openYear("/shortlist");
        page().locator("vaadin-grid-cell-content").filter(named(from)).first().click();
        press("Merge with another nominee");
        var dialog = dialog();
        dialog.getByLabel("is the same shop as").fill(into);
        page().locator("vaadin-combo-box-item").filter(named(into)).first().click();
        fill(dialog, "Reason", reason);
        dialog.locator("vaadin-button")
                .filter(named("Merge with another nominee"))
                .click();
        assertNotice("Ruling saved");
    }

    /** Moves a date by a dialog, with a public reason. */
    void moveDate(String milestone, String day, String reason) {
        openYear("");
        page().getByLabel("Move: " + milestone, new Page.GetByLabelOptions().setExact(true))
                .click();
        var dialog = dialog();
        var date = dialog.locator("vaadin-date-picker input");
        assertThat(date).hasValue(Pattern.compile("\\d{4}-\\d\\d-\\d\\d")); // the present date is filled in
        date.evaluate("it => it.parentElement.autoOpenDisabled = true"); // typed, not picked
        date.fill(day);
        date.press("Enter");
        assertThat(date).hasValue(day);
        fill(dialog, "Reason", reason);
        Looks.at(page(), "move-date");
        dialog.locator("vaadin-button").filter(named("Move date")).click();
        assertNotice("Date moved");
    }

    /** Gives a shop its website address. */
    void nameAddress(String shop, String address) {
        var card = new ShopsPage(this).card(shop);
        card.getByLabel("Website address").fill(address);
        card.locator("vaadin-button").first().click();
        assertNotice(shop);
    }

    /** The one that is open: the page behind it has fields of the same kind. */
    private Locator dialog() {
        return page().locator("vaadin-dialog[opened]");
    }

    static void fill(Locator fields, String label, String text) {
        fields.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    void press(String name) {
        page().locator("vaadin-button").filter(named(name)).first().click();
    }

    void assertNotice(String text) {
        assertThat(page().locator("vaadin-notification-card").last()).containsText(text);
    }

    static Locator.FilterOptions named(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
