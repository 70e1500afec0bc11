package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.community.InstallationSettings;
import app.laurel.community.Members;
import app.laurel.ratelimit.Limit;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for more sign-in mails than people need gets the next one when the browser has worked for it, by itself. */
class WorkIT {
    private static final Pattern CODE_PAGE = Pattern.compile(".*/sign-in/code");
    private static final Pattern WORKED = Pattern.compile(".{100,}");
    private static final int FREE = 5;

    private final RunningLaurel laurel = RunningLaurel.shared();

    /** The application of the journeys is generous to those who sign in often. */
    @BeforeEach
    void limitsAsTheyAre() {
        change(FREE, "as everywhere");
    }

    @AfterEach
    void generousAgain() {
        change(1_000, "for the other journeys");
    }

    private void change(int mails, String why) {
        var host = laurel.part(Members.class).host(laurel.part(Founder.class).host());
        laurel.part(InstallationSettings.class).change(host, Limit.SIGN_IN_MAILS_PER_ADDRESS, mails, why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void the_sixth_mail_within_an_hour_comes_after_work_that_the_browser_does(String language) {
        // why: the widget compares the challenge's end with the browser's own clock
        laurel.part(MovableClock.class).moveTo(Clock.systemUTC().instant());
        var mail = "work-" + language + "@journey.example";
        var person = BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT);
        for (var asked = 0; asked < FREE; asked++) assertThat(ask(person, mail)).hasURL(CODE_PAGE);
        assertThat(letters(person, mail)).hasCount(FREE);

        var page = ask(person, mail);

        assertThat(page.locator("altcha-widget")).isVisible();
        assertThat(page.locator("altcha-widget input[name=work]")).hasValue(WORKED);
        Looks.at(page, "sign-in-work");
        assertThat(letters(person, mail)).hasCount(FREE);
        page.locator("main form button").click();
        assertThat(page).hasURL(CODE_PAGE);
        assertThat(letters(person, mail)).hasCount(FREE + 1);
        person.leave();
    }

    private static Page ask(BrowserUser person, String mail) {
        var page = person.visit("/sign-in");
        page.locator("input[name=mail]").fill(mail);
        page.locator("form:has(input[name=mail]) button").click();
        return page;
    }

    /** The mails to an address, in a tab that stays open: the journey's own page is where it was. */
    private Locator letters(BrowserUser person, String mail) {
        var outbox = person.page().context().newPage();
        outbox.navigate(laurel.at("/en/mail/outbox"));
        return outbox.locator("article").filter(new Locator.FilterOptions().setHasText(mail));
    }
}
