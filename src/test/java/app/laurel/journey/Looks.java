package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as it must be for everybody: on a phone and at a desk, light and dark, without scrolling sideways, passing axe
 * and reachable by keyboard. With {@code -Dlaurel.pictures=true} it leaves pictures
 * for people in {@code target/pictures}.
 */
final class Looks {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final boolean PICTURED = Boolean.getBoolean("laurel.pictures");
    private static final String FOCUSED =
            "let it = document.activeElement; while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;"
                    + " it === document.body ? '' : it.tagName + '.' + it.className";

    private static final String WIDER = "document.documentElement.scrollWidth - window.innerWidth";

    private Looks() {}

    /**
     * Looks at the page in the language it is in: Korean on a dark phone and a light desk, English the other way round. Leaves it
     * at a desk in light.
     */
    static void at(Page page, String name) {
        page.waitForFunction("document.title && document.querySelector('h1')");
        var wrong = new ArrayList<String>();
        var korean = "ko".equals(page.locator("html").getAttribute("lang"));
        for (var phone : List.of(true, false)) {
            var scheme = phone == korean ? ColorScheme.DARK : ColorScheme.LIGHT;
            page.setViewportSize(phone ? 390 : 1280, phone ? 844 : 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            var picture = "%s-%s-%s.png".formatted(name, korean ? "ko" : "en", phone ? "phone" : "desk");
            if (PICTURED) page.screenshot(whole(picture));
            Accessibility.findings(page).forEach(it -> wrong.add(picture + ": " + it));
            if ((Integer) page.evaluate(WIDER) > 0) wrong.add(picture + ": scrolls sideways");
        }
        assertThat(wrong).as("looks of %s", page.url()).isEmpty();
        reachByKeyboard(page);
    }

    private static Page.ScreenshotOptions whole(String picture) {
        return new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(picture));
    }

    /** Tabs into the page: the focus goes somewhere, and shows where it is. */
    private static void reachByKeyboard(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUSED)).as("focus on %s", page.url()).isNotEqualTo("");
    }
}
