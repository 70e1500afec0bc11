package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host opens the page of health from the menu, on a phone and at a desk. */
class HealthIT {
    private final RunningLaurel laurel = RunningLaurel.shared();

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void a_host_finds_how_every_part_stands_fit_to_be_seen(String language) {
        var person = BrowserUser.signedIn(laurel, laurel.part(Founder.class).host(), language);
        var page = person.visit("/app/settings/health");

        assertThat(page.locator("main li.laurel-row")).hasCount(9);
        Looks.at(page, "health");
        person.leave();
    }
}
