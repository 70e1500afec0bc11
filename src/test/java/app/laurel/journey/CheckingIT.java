package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import app.laurel.issuing.AwardBaking;
import app.laurel.issuing.IssuedAwards;
import app.laurel.result.Results;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A stranger has a badge checked in a browser that runs no script: pasted, as a file, changed, and far too large. */
class CheckingIT {
    private static final String BOX = ".note >> nth=0";

    private final RunningLaurel laurel = RunningLaurel.staged();
    private final IssuedAwards awards = laurel.part(IssuedAwards.class);
    private final AwardCode code = laurel.part(Results.class)
            .listAwards(laurel.part(PublishedEditions.class).aPublishedEdition().id())
            .getFirst()
            .code();

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void the_page_is_fit_to_be_seen_before_and_after(String language) {
        var stranger = BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT);
        var page = stranger.visit("/" + language + "/verify");
        Looks.at(page, "verify");
        paste(page, json());
        assertThat(page.locator(BOX)).hasClass("note good");
        Looks.at(page, "verify-good");
        paste(page, json().replace("first.example", "other.example"));
        assertThat(page.locator(BOX)).hasClass("note bad");
        Looks.at(page, "verify-bad");
        Looks.at(stranger.visit("/" + language + "/v/" + code), "verify-proof");
        stranger.leave();
    }

    @Test
    void a_picture_with_a_badge_inside_leads_to_the_proof_of_its_award() {
        var stranger = BrowserUser.stranger(laurel, "en", true, ColorScheme.DARK);
        var page = stranger.visit("/en/verify");
        var png = laurel.part(AwardBaking.class).png(awards.find(code).orElseThrow(), Language.KO);
        choose(page, "badge.png", "image/png", png);
        assertThat(page.locator(BOX)).hasClass("note good");
        page.locator("a.button").click();
        assertThat(page).hasURL(laurel.at("/en/v/" + code));
        stranger.leave();
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words() {
        var stranger = BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT);
        var page = stranger.visit("/ko/verify");
        choose(page, "large.png", "image/png", new byte[1_100_000]);
        assertThat(page.locator(BOX)).containsText("파일이 너무 커요");
        Accessibility.check(page);
        stranger.leave();
    }

    @Test
    void a_host_finds_the_keys_fit_to_be_seen() {
        var host = laurel.part(Founder.class).host();
        awards.find(code);
        for (var language : List.of("ko", "en")) {
            var person = BrowserUser.signedIn(laurel, host, language);
            Looks.at(person.visit("/app/settings/keys"), "keys");
            person.leave();
        }
    }

    private String json() {
        return awards.find(code).orElseThrow().json();
    }

    private static void paste(Page page, String text) {
        page.locator("textarea").fill(text);
        page.locator("form button").click();
    }

    private static void choose(Page page, String name, String type, byte[] bytes) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
        page.locator("form button").click();
    }
}
