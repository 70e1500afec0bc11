package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mailed link that a scanner opens first, in a browser with scripts, wrapped and with the host in capitals. */
class ScannedMailIT {
    private static final Pattern LINK = Pattern.compile("http://localhost(:\\d+/sign-in/link/\\S+)");

    /** What a scanner stays on a page for, in milliseconds. */
    private static final int LOOKS = 5_000;

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final String mail = "scanned-" + UUID.randomUUID() + "@mail.example";

    @Test
    void a_scanner_signs_nobody_in_and_uses_nothing_up_and_the_person_comes_in_by_the_same_link() {
        var person = asks();
        var link = "http://LOCALHOST" + mailed(person) + "?utm_source=wrapped#top";

        var scanner =
                BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT).page();
        scanner.navigate(link);
        scanner.waitForTimeout(LOOKS);
        scanner.keyboard().press("Tab");
        assertThat(scanner.locator("main")).containsText("Enter the code where you started");
        assertThat(scanner.locator("form[action*='/sign-in/link']")).hasCount(0);
        assertThat(scanner.context().cookies()).noneMatch(it -> it.name.equals("laurel-session"));
        scanner.navigate(laurel.at("/app"));
        assertThat(scanner).hasURL(Pattern.compile(".*/sign-in.*"));

        person.navigate(link);
        person.locator("form[action*='/sign-in/link'] button").click();
        assertThat(person).hasURL(Pattern.compile(".*/app.*"));
        person.navigate(link);
        assertThat(person.locator("main")).containsText("It’s been used");
        assertThat(letters(person)).hasCount(1);
        scanner.context().close();
        person.context().close();
    }

    private Page asks() {
        var page = BrowserUser.stranger(laurel, "en", true, ColorScheme.LIGHT).page();
        page.navigate(laurel.at("/sign-in"));
        page.locator("input[name=mail]").fill(mail);
        page.locator("main form button, form:has(input[name=mail]) button")
                .first()
                .click();
        assertThat(page.locator("input[name=code]")).isVisible();
        return page;
    }

    /** Port and path of the link that was mailed. */
    private String mailed(Page page) {
        var outbox = page.context().newPage();
        var link = LINK.matcher(letters(outbox).innerText());
        assertThat(link.find()).isTrue();
        outbox.close();
        return link.group(1);
    }

    private Locator letters(Page page) {
        page.navigate(laurel.at("/en/mail/outbox"));
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(mail));
    }
}
