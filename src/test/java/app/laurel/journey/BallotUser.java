package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Someone before a ballot who knows its parts only by their names, as they are read aloud, or only by the keyboard. */
record BallotUser(Page page) {
    private static final int STEPS = 80;
    /** What has the focus, by its name as it is read aloud and, for radio buttons, the name of their group. */
    private static final String FOCUSED = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return (at?.ariaLabel ?? at?.closest('label')?.innerText ?? at?.innerText ?? '').trim() + '#' + (at?.name ?? '');
            }""";

    /** Gives this many stars to the first criteria of the shop on this step; 0 is no opinion. */
    void marks(int... stars) {
        var groups = page.locator("fieldset.criterion, td.cell");
        for (var at = 0; at < stars.length; at++) {
            var name = stars[at] == 0
                    ? "^(No opinion|잘 모르겠어요)$"
                    : "^(%1$d of 5, .*|5점 만점에 %1$d점, .*)$".formatted(stars[at]);
            groups.nth(at)
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile(name)))
                    .check();
        }
    }

    void uses() {
        radio("Yes, I have|구매했어요").first().check();
    }

    void notUsed() {
        radio("Not used|안 했어요").first().check();
    }

    void presses(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")));
    }

    Locator radio(String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")));
    }

    /** Presses Tab until what is named so has the focus, then these keys. */
    void keysAt(String name, String... keys) {
        for (var step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            if (((String) page.evaluate(FOCUSED)).matches(name)) {
                for (var key : keys) page.keyboard().press(key);
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach " + name);
    }
}
