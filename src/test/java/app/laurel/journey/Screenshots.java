package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of joining, nominating, a ballot from its first page to its receipt, results and a badge, in both languages, on phone and
 * desk, light and dark, into {@code target/screenshots}: {@code ./laurel measure Screenshots}.
 */
class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private final RunningLaurel laurel = RunningLaurel.shared();

    @ParameterizedTest
    @CsvSource({
        "ko, true, LIGHT", "ko, true, DARK", "ko, false, LIGHT", "ko, false, DARK",
        "en, true, LIGHT", "en, true, DARK", "en, false, LIGHT", "en, false, DARK"
    })
    void a_ballot_from_its_first_page_to_its_receipt(String language, boolean phone, ColorScheme scheme) {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("그린바스켓", "Blue Harbour", "달빛책방", "Nord Coffee")
                .open();
        var look = "-%s-%s-%s".formatted(language, phone ? "phone" : "desk", scheme);
        var account = laurel.part(Founder.class).member(edition.first());
        var person = BrowserUser.signedIn(laurel, account, language, phone, scheme);
        picture(person.visit("/" + language + "/" + edition.community().slug() + "/join"), "join" + look);
        vote(person.visit(path(edition)), phone, look);
        person.page().context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "ko, true, LIGHT", "ko, true, DARK", "ko, false, LIGHT", "ko, false, DARK",
        "en, true, LIGHT", "en, true, DARK", "en, false, LIGHT", "en, false, DARK"
    })
    void what_the_demonstration_has_to_show(String language, boolean phone, ColorScheme scheme) {
        var look = "-%s-%s-%s".formatted(language, phone ? "phone" : "desk", scheme);
        var korean = "ko".equals(language);
        var visitor = BrowserUser.stranger(RunningLaurel.told(), language, phone, scheme);
        picture(visitor.visit("/sign-in/demonstration"), "seats" + look);
        var page = takes("slowcamp", "member", visitor);
        page.getByLabel(korean ? "이름 또는 주소" : "Name or address").fill(korean ? "ㅇ" : "o");
        assertThat(page.locator("laurel-nominate li.row").first()).isVisible();
        picture(page, "nominate" + look);
        picture(visitor.visit("/" + language + "/sallim/2025"), "result" + look);
        page = takes("sallim", "owner", visitor);
        var snippet = page.locator("pre.laurel-code").first();
        assertThat(snippet).isVisible();
        picture(page, "badge-studio" + look);
        var proof = snippet.textContent().replaceAll("(?s).*?href=\"https?://[^/]+([^\"]+)\".*", "$1");
        picture(visitor.visit(proof), "badge-proof" + look);
        visitor.leave();
    }

    private static Page takes(String community, String seat, BrowserUser visitor) {
        var page = visitor.visit("/sign-in/demonstration");
        page.locator("form:has(input[value=%s]) button[value=%s]".formatted(community, seat))
                .click();
        return page;
    }

    private static void vote(Page page, boolean phone, String look) {
        var voter = new BallotUser(page);
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        picture(page, "ballot-1-first" + look);
        if (phone) voter.presses("Begin|시작하기");
        voter.uses();
        voter.marks(5, 4, 0, 3);
        picture(page, "ballot-2-middle" + look);
        voter.presses("Review my ballot|내 투표 확인하기");
        picture(page, "ballot-3-review" + look);
        voter.presses("Cast my ballot|투표하기");
        assertThat(page.locator("laurel-ballot .number")).isVisible();
        picture(page, "ballot-4-receipt" + look);
    }

    private static String path(OpenEdition edition) {
        return "/app/" + edition.community().slug() + "/2026/vote";
    }

    private static void picture(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
