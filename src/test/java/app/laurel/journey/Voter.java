package app.laurel.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Someone before a ballot who knows its parts only by their names, as they are read aloud. */
record Voter(Page page) {
    /** Answers every criterion of the shop on this step. */
    void marks(String... marks) {
        var groups = page.getByRole(AriaRole.GROUP).filter(new Locator.FilterOptions().setHas(page.locator(".stars")));
        for (var at = 0; at < marks.length; at++) {
            radio(groups.nth(at), Pattern.compile(marks[at])).check();
        }
    }

    void uses() {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^(Yes, I have|구매했어요)$")))
                .first()
                .check();
    }

    void notUsed() {
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^(Not used|안 했어요)$")))
                .first()
                .check();
    }

    void presses(String name) {
        button(name).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(" + name + ")$")));
    }

    private static Locator radio(Locator group, Pattern name) {
        return group.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(name));
    }
}
