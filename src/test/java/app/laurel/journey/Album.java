package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pictures of what somebody who reads one language sees on one device, each in light and in dark. */
final class Album {
    static final Path FOLDER = Path.of("target", "screenshots");

    private static final String STATUS = "performance.getEntriesByType('navigation')[0].responseStatus";
    private static final Locator.WaitForOptions SOON = new Locator.WaitForOptions().setTimeout(30_000);
    /** Chromium refuses to draw what is higher. */
    private static final int HIGHEST = 12_000;

    private final String language;
    private final boolean phone;
    private final List<String> wrong = new ArrayList<>();

    Album(String language, boolean phone) {
        this.language = language;
        this.phone = phone;
    }

    boolean onPhone() {
        return phone;
    }

    /** One of two texts: that of the reader's language. */
    String in(String korean, String english) {
        return "ko".equals(language) ? korean : english;
    }

    BrowserUser stranger(RunningLaurel laurel) {
        return BrowserUser.stranger(laurel, language, phone, ColorScheme.LIGHT);
    }

    BrowserUser signedIn(RunningLaurel laurel, AccountId account) {
        return BrowserUser.signedIn(laurel, account, language, phone, ColorScheme.LIGHT);
    }

    /** Whoever takes this seat of the demonstration. */
    BrowserUser seated(String community, String seat) {
        var person = stranger(RunningLaurel.told());
        person.visit("/sign-in/demonstration")
                .locator("form:has(input[value=%s]) button[value=%s]".formatted(community, seat))
                .click();
        person.page().locator("h1").first().waitFor();
        return person;
    }

    /** Visits these pages one after the other. */
    void visit(BrowserUser person, List<Shot> shots, Map<String, String> places) {
        for (var shot : shots) take(person.visit(shot.path(language, places)), shot);
    }

    /** Pictures the page that is open. */
    void take(Page page, Shot shot) {
        var status = ((Number) page.evaluate(STATUS)).intValue();
        if (status != shot.status()) wrong.add("%s: %s answers %d".formatted(shot.name(), page.url(), status));
        if (!shot.standsAt(page.url())) wrong.add("%s: is led to %s".formatted(shot.name(), page.url()));
        take(page, shot.name());
    }

    /** Pictures what has no address of its own. */
    void take(Page page, String name) {
        settle(page, name);
        var high = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        picture(page, name, high < HIGHEST);
    }

    /** Pictures what is on the screen alone: where a bar stays at its foot. */
    void takeScreen(Page page, String name) {
        settle(page, name);
        picture(page, name, false);
    }

    private void picture(Page page, String name, boolean whole) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(whole).setPath(file(name, scheme)));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Keeps a picture that Laurel draws itself: in either language there is one, whatever it is looked at on. */
    void keep(String name, byte[] picture) {
        if (phone) return;
        try {
            Files.createDirectories(FOLDER);
            Files.write(file(name, ColorScheme.LIGHT), picture);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Fails where something else was pictured than was meant. */
    void assertWhole() {
        assertThat(wrong).isEmpty();
    }

    private void settle(Page page, String name) {
        try {
            page.locator("h1, figure, laurel-award, article, img").first().waitFor(SOON);
        } catch (TimeoutError late) {
            wrong.add("%s: nothing shows at %s".formatted(name, page.url()));
        }
        page.evaluate("document.fonts.ready.then(() => true)");
        page.waitForTimeout(page.url().contains("/app") ? 400 : 50); // Vaadin fills in and moves for as long
    }

    private Path file(String name, ColorScheme scheme) {
        var look = "%s-%s-%s"
                .formatted(language, phone ? "phone" : "desk", scheme.name().toLowerCase(Locale.ROOT));
        return FOLDER.resolve("%s.%s.png".formatted(name, look));
    }
}
