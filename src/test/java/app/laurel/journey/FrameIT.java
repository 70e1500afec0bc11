package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands above every view: the desk's pages for moderators only, and a menu that keys alone can use. */
class FrameIT {
    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Founder founder = laurel.part(Founder.class);

    @Test
    void the_menu_is_used_by_keys_alone_and_changes_the_language_and_the_light_and_signs_out() {
        var person = BrowserUser.signedIn(laurel, founder.account("hana"), "ko", true, ColorScheme.LIGHT);
        var page = person.visit("/app/account");
        var menu = page.locator(".laurel-person summary");
        menu.focus();
        page.keyboard().press("Enter");
        assertThat(button(page, "로그아웃")).isVisible();
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(button(page, "로그아웃")).isHidden();
        assertThat(menu).isFocused();

        chooses(page, "English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        chooses(page, "Dark");
        assertThat(page.locator("html")).hasAttribute("style", Pattern.compile("color-scheme: ?dark.*"));
        page.locator(".laurel-person summary").press("Enter");
        assertThat(button(page, "Dark")).hasAttribute("aria-pressed", "true");
        Accessibility.check(page);
        button(page, "Sign out").press("Enter");
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        page.navigate(laurel.at("/app/account"));
        page.waitForURL(Pattern.compile(".*/sign-in.*"));
        page.context().close();
    }

    @Test
    void the_desks_pages_are_shown_to_who_may_work_there_and_say_which_of_them_is_open() {
        var community = founder.community();
        var moderator = founder.moderator(community);
        var desk = BrowserUser.signedIn(laurel, moderator.account(), "en");
        var page = desk.visit("/app/" + community.slug() + "/desk/people");
        var here = page.locator("nav.laurel-desk a[aria-current=page]");
        assertThat(here).hasText("People");
        Accessibility.check(page);
        page.locator("nav.laurel-desk a").first().click();
        assertThat(here).not().hasText("People");
        page.context().close();

        var member = BrowserUser.signedIn(laurel, founder.member(moderator), "en");
        page = member.visit("/app");
        assertThat(page.locator(".laurel-person")).isVisible();
        assertThat(page.locator("nav.laurel-desk")).hasCount(0);
        page.context().close();
    }

    /** The page comes anew with what was chosen. */
    private static void chooses(Page page, String name) {
        page.locator(".laurel-person summary").press("Enter");
        button(page, name).press("Enter");
        assertThat(page.locator(".laurel-person")).isVisible();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
