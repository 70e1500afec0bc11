package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
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
                if (script || bad) planted.push(node.outerHTML.slice(0, 200));
                if (node.shadowRoot) look(node.shadowRoot);
                node.childNodes.forEach(look);
              };
              look(document.documentElement);
              return planted.join('\\n');
            }
            """;

    private static final String FIELDS =
            "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=file]):not([type=submit]), textarea";

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
    }

    void leave() {
        person.leave();
    }

    /** Opens a page, on which each of these stands as typed. */
    void reads(String path, List<String> texts) {
        open(path);
        var words = collapsed(String.valueOf(person.page().evaluate(WORDS)));
        assertThat(texts.stream().map(WatchedUser::collapsed).filter(it -> !words.contains(it)))
                .as("not shown on %s", path)
                .isEmpty();
    }

    /** Types each of these into every text field of a page and presses Enter; how many fields there were. */
    int types(String path, List<String> texts) {
        var fields = 0;
        for (var text : texts) {
            var all = open(path).locator(FIELDS).all().stream()
                    .filter(Locator::isVisible)
                    .toList();
            fields = Math.max(fields, all.size());
            all.forEach(it -> type(it, text));
            lookForMarkup();
        }
        return fields;
    }

    /** A field that takes no more, or that left the page with its form, has taken what it takes. */
    private static void type(Locator field, String text) {
        try {
            field.fill(text, new Locator.FillOptions().setTimeout(1000));
            field.press("Enter", new Locator.PressOptions().setTimeout(1000));
        } catch (PlaywrightException gone) {
            // why: numbers and days refuse words in the browser itself
        }
    }

    private com.microsoft.playwright.Page open(String path) {
        var page = person.visit(path);
        page.locator("main h1, main h2").first().waitFor();
        page.waitForTimeout(300);
        lookForMarkup();
        return page;
    }

    private void lookForMarkup() {
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
