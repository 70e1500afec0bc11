package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sits down at a browser after somebody signed out goes back and sees nothing of theirs. */
class BackIT {
    /** Keeps what stands on each page from its first moment on, shown from memory or loaded anew. */
    private static final String WATCH = """
            addEventListener('pageshow', it => { if (it.persisted) window.fromMemory = document.body.innerText });
            """;

    private final RunningLaurel laurel = RunningLaurel.shared();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void after_signing_out_going_back_and_forth_leads_to_the_door_and_shows_nobody(boolean phone) {
        var year = laurel.part(FoundedYears.class).aYear().nominating();
        var founder = laurel.part(Founder.class);
        var secret = founder.mailOf(founder.member(year.first())).value();
        var person = BrowserUser.signedIn(laurel, year.second().account(), "en", phone, ColorScheme.LIGHT);
        person.page().addInitScript(WATCH);
        var page = person.visit("/app/" + year.community().slug() + "/desk/people");
        page.getByText(secret).first().waitFor();
        person.visit("/app/votes");
        page.locator(".laurel-person summary").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .press("Enter");
        page.waitForURL(Pattern.compile(".*/sign-in.*"));

        for (var step : List.of(-1, -1, 1, -1)) {
            var options = new Page.GoBackOptions().setWaitUntil(WaitUntilState.COMMIT);
            if (step < 0) page.goBack(options);
            else page.goForward(new Page.GoForwardOptions().setWaitUntil(WaitUntilState.COMMIT));
            assertThat(page.content()).doesNotContain(secret);
            page.waitForTimeout(500);
            assertThat(page.content()).doesNotContain(secret);
            assertThat(String.valueOf(page.evaluate("window.fromMemory"))).doesNotContain(secret);
            assertThat(page.url()).contains("/sign-in");
        }
        page.context().close();
    }
}
