package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.access.PageVisits.Visit;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.net.URI;
import java.util.List;

/** Someone at a browser whose every dialog, script error and planted piece of markup is written down as harm. */
final class WatchedUser {
    /** Everything that can be read on the page, in shadow trees and fields too. */
    private static final String WORDS = """
            () => {
              const words = [];
              const walk = node => {
                if (node.nodeType === 3) words.push(node.data);
                if (typeof node.value === 'string') words.push(node.value);
                if (node.shadowRoot) walk(node.shadowRoot);
                node.childNodes.forEach(walk);
              };
              walk(document.body);
              return words.join('\\u0001');
            }
            """;
    /** What only a hostile text can have brought into the page. */
    private static final String PLANTED = """
            () => {
              const planted = [];
              const look = node => {
                const script = node.localName === 'script' && /^alert\\(/.test(node.textContent);
                const bad = [...(node.attributes ?? [])].some(it => /alert\\(\\d/.test(it.value)
                    && (it.name.startsWith('on') || /^(src|href|action|data|formaction)$/.test(it.name)));
                if (script || bad || node.id === 'laurel-hostile') planted.push(node.outerHTML.slice(0, 200));
                if (node.shadowRoot) look(node.shadowRoot);
                node.childNodes.forEach(look);
              };
              look(document.documentElement);
              return planted.join('\\n');
            }
            """;

    private static final String WIDER = "() => document.documentElement.scrollWidth - window.innerWidth";
    private static final String STATUS = "() => performance.getEntriesByType('navigation')[0].responseStatus";

    private final BrowserUser person;
    private final List<String> harm;

    WatchedUser(BrowserUser person, List<String> harm) {
        this.person = person;
        this.harm = harm;
        var page = person.page();
        page.onDialog(dialog -> {
            harm.add("a dialog on " + page.url() + ": " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> harm.add("an error on " + page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy"))
                harm.add("on " + page.url() + ": " + message.text());
        });
    }

    void leave() {
        person.leave();
    }

    Page page() {
        return person.page();
    }

    /** Opens a page, on which each of these stands as typed. */
    void reads(String path, List<String> texts) {
        open(path);
        var words = collapsed(String.valueOf(person.page().evaluate(WORDS)));
        assertThat(texts.stream().map(WatchedUser::collapsed).filter(it -> !words.contains(it)))
                .as("not shown on %s", path)
                .isEmpty();
    }

    /** Opens a page at a desk, and looks at it on a phone too: however long a word is, nobody scrolls sideways. */
    void looksAt(Visit visit) {
        open(visit);
        var page = person.page();
        page.setViewportSize(390, 844);
        page.waitForTimeout(100);
        if ((Integer) page.evaluate(WIDER) > 0) harm.add(page.url() + " scrolls sideways");
        page.setViewportSize(1280, 900);
    }

    /** Opens the very page that was asked for; one in its place is a fault of whoever asks. */
    Page open(String path) {
        return open(new Visit(path, path, null, false));
    }

    /** The same, unless the page may lead to another. */
    Page open(Visit visit) {
        var path = visit.address();
        var page = person.visit(path);
        try {
            page.locator("main h1, main h2").first().waitFor();
        } catch (TimeoutError none) {
            throw new AssertionError("%s shows no heading at %s".formatted(path, page.url()), none);
        }
        page.waitForTimeout(300);
        assertThat(page.locator(".laurel-trouble").count())
                .as("trouble instead of %s", path)
                .isZero();
        if (!visit.leads()) {
            assertThat(URI.create(page.url()).getPath()).as("what was opened").isEqualTo(path.replaceAll("\\?.*", ""));
            assertThat(page.evaluate(STATUS)).as("status of %s", path).isEqualTo(200);
        }
        lookForMarkup();
        return page;
    }

    /** Opens it once more, after a press; whether there is trouble instead. */
    boolean isShutOut(Visit visit) {
        var page = person.visit(visit.address());
        page.locator("main h1, main h2").first().waitFor();
        page.waitForTimeout(300);
        lookForMarkup();
        return page.locator(".laurel-trouble").count() > 0;
    }

    /** Looks for what only a hostile text can have brought into the page that is open. */
    void lookForMarkup() {
        try {
            var planted = String.valueOf(person.page().evaluate(PLANTED));
            if (!planted.isEmpty()) harm.add("markup on " + person.page().url() + ": " + planted);
        } catch (PlaywrightException leaving) {
            // why: Enter sent a form and the next page is looked at when it is opened
        }
    }

    private static String collapsed(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }
}
