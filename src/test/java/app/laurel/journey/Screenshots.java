package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.result.TwoSigners;
import app.laurel.shop.ShopDesk;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of joining, nominating, a ballot from its first page to its receipt, results, a badge, what a moderator sees and what is asked
 * before an act, in both languages, on phone and desk, light and dark, into {@code target/screenshots}: {@code ./laurel measure Screenshots}.
 */
class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private static final List<String> DESK = List.of(
            "account",
            "votes",
            "sallim/desk",
            "sallim/desk/acts",
            "sallim/desk/people",
            "sallim/desk/people/joining",
            "sallim/desk/shops",
            "sallim/desk/setbacks",
            "sallim/desk/mail",
            "sallim/desk/clock",
            "sallim/desk/editions",
            "sallim/desk/editions/new",
            "sallim/desk/editions/2025",
            "sallim/desk/editions/2025/categories",
            "sallim/desk/editions/2025/shortlist",
            "sallim/desk/editions/2025/imports",
            "sallim/desk/editions/2025/result",
            "sallim/desk/editions/2025/badges",
            "sallim/ties");

    private final RunningLaurel laurel = RunningLaurel.shared();

    @EveryLook
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

    @EveryLook
    void what_the_demonstration_has_to_show(String language, boolean phone, ColorScheme scheme) {
        var look = "-%s-%s-%s".formatted(language, phone ? "phone" : "desk", scheme);
        var korean = "ko".equals(language);
        var visitor = BrowserUser.stranger(RunningLaurel.told(), language, phone, scheme);
        picture(visitor.visit("/sign-in/demonstration"), "seats" + look);
        var page = takes("slowcamp", "member", visitor);
        page.getByLabel(korean ? "이름 또는 주소" : "Name or address").fill(korean ? "ㅇ" : "o");
        assertThat(page.locator("laurel-nominate li.row").first()).isVisible();
        picture(page, "nominate" + look);
        picture(visitor.visit("/" + language + "/sallim/2025"), "year" + look);
        picture(visitor.visit("/" + language + "/sallim/2025/kitchen"), "result" + look);
        page = takes("sallim", "owner", visitor);
        var snippet = page.locator("pre.laurel-code").first();
        assertThat(snippet).isVisible();
        picture(page, "badge-studio" + look);
        var proof = snippet.textContent().replaceAll("(?s).*?href=\"https?://[^/]+([^\"]+)\".*", "$1");
        picture(visitor.visit(proof), "badge-proof" + look);
        visitor.leave();
    }

    @EveryLook
    void who_runs_the_award_and_what_they_see(String language, boolean phone, ColorScheme scheme) {
        var look = "-%s-%s-%s".formatted(language, phone ? "phone" : "desk", scheme);
        var person = BrowserUser.stranger(RunningLaurel.told(), language, phone, scheme);
        for (var path :
                List.of("sallim", "sallim/staff", "sallim/2025", "sallim/2025/rules", "sallim/2025/kitchen/report")) {
            wholePicture(person.visit("/" + language + "/" + path), "public-" + name(path) + look);
        }
        takes("sallim", "moderator", person);
        for (var path : DESK) wholePicture(person.visit("/app/" + path), name(path) + look);
        person.leave();
    }

    @EveryLook
    void what_is_asked_before_an_act_and_a_year_without_an_award(String language, boolean phone, ColorScheme scheme) {
        var look = "-%s-%s-%s".formatted(language, phone ? "phone" : "desk", scheme);
        var staged = RunningLaurel.staged();
        var edition = staged.part(ClosedEditions.class).closed(3);
        var slug = edition.community().slug();
        staged.part(TwoSigners.class).countAndSign(edition);
        var member = staged.part(Founder.class).joined(edition.second());
        staged.part(ShopDesk.class).offer(edition.second(), edition.shops().getFirst(), member.id());
        var moderator = BrowserUser.signedIn(staged, edition.first().account(), language, phone, scheme);
        asked(moderator.visit("/app/" + slug + "/desk/people"), "^Remove|내보내기$", "act-remove" + look);
        asked(
                moderator.visit("/app/" + slug + "/desk/editions/" + edition.year() + "/result"),
                "^(Ask for a new count|다시 집계 요청하기)$",
                "act-reopen" + look);
        moderator.leave();
        var person = BrowserUser.signedIn(staged, member.account(), language, phone, scheme);
        wholePicture(person.visit("/app"), "act-speak" + look);
        wholePicture(person.visit("/app/" + slug + "/ties"), "act-speak-answer" + look);
        asked(person.visit("/app/" + slug + "/join"), "^(Leave|탈퇴하기)$", "act-leave" + look);
        staged.part(TwoSigners.class).tryRelease(edition);
        wholePicture(person.visit("/" + language + "/" + slug + "/" + edition.year()), "public-no-award" + look);
        person.leave();
    }

    private static void asked(Page page, String button, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
                .first()
                .click();
        page.waitForTimeout(600);
        picture(page, name);
    }

    private static String name(String path) {
        return path.replaceFirst("^sallim/?", "").replace('/', '-');
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

    private static void wholePicture(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }

    private static void picture(Page page, String name) {
        assertThat(page.locator("h1").first()).isVisible();
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @CsvSource({
        "ko, true, LIGHT", "ko, true, DARK", "ko, false, LIGHT", "ko, false, DARK",
        "en, true, LIGHT", "en, true, DARK", "en, false, LIGHT", "en, false, DARK"
    })
    private @interface EveryLook {}
}
