package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Someone who has keys and no pointer: goes from stop to stop, and is never without a place, nor at one that cannot be seen. */
record Keyboard(Page page) {
    private static final int FARTHEST = 120;
    private static final int SOON = 30_000;

    /** What has the focus, also within an element of our own: its name, or {@code nowhere}; and whether that can be seen. */
    private static final String PLACE = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              if (!at || at === document.body || at === document.documentElement) return { name: 'nowhere', seen: false };
              const by = (at.getAttribute('aria-labelledby') ?? '').split(' ').map(id => at.getRootNode().getElementById(id)?.textContent ?? '').join(' ');
              const label = [...(at.labels ?? [])].map(it => it.textContent).join(' ');
              const name = at.getAttribute('aria-label') || by.trim() || label.trim() || at.innerText || at.value || at.localName;
              const box = at.getBoundingClientRect();
              const within = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
              const rings = it => it && getComputedStyle(it).outlineStyle !== 'none' || getComputedStyle(it).boxShadow !== 'none';
              const hosts = [at, at.parentElement, at.getRootNode().host, at.closest('[focus-ring]')].filter(Boolean);
              const marked = at.id === 'content' || at.tagName === 'H1' || at.tagName === 'H2' || hosts.some(it => rings(it) || it.hasAttribute('focus-ring'));
              return { name: name.replace(/\\s+/g, ' ').trim(), seen: within && marked };
            }
            """;

    private static final String SOMEWHERE = "() => (" + PLACE + ")().name !== 'nowhere'";

    /** Tabs on until it is at what is called so. */
    Keyboard goTo(String name) {
        var passed = new ArrayList<String>();
        for (var step = 0; step < FARTHEST; step++) {
            var place = place();
            if (String.valueOf(place.get("name")).contains(name)) {
                assertThat(place.get("seen")).as("whether “%s” shows that it has the focus", name).isEqualTo(true);
                return this;
            }
            passed.add(String.valueOf(place.get("name")));
            page.keyboard().press("Tab");
        }
        throw new AssertionError("got to no “%s” on %s by keys, but to %s".formatted(name, page.url(), passed));
    }

    /** Presses these, one after the other. */
    Keyboard press(String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    /** Goes there and presses Enter. */
    Keyboard enter(String name) {
        return goTo(name).press("Enter");
    }

    /** Writes where it is. */
    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** What was done has answered, and the focus is somewhere. */
    Keyboard staysSomewhere() {
        page.waitForTimeout(500); // an act that takes away what was pressed does so within
        page.waitForFunction(SOMEWHERE, null, new Page.WaitForFunctionOptions().setTimeout(SOON));
        return this;
    }

    /** The name of where it is. */
    String at() {
        return String.valueOf(place().get("name"));
    }

    private Map<?, ?> place() {
        return (Map<?, ?>) page.evaluate(PLACE);
    }
}
