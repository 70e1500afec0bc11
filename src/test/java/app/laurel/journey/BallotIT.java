package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A ballot in the browser: found, filled in by names or by keys alone, saved whatever happens, cast, changed, shared. */
class BallotIT {
    private static final Path PICTURES = Path.of("target", "pictures", "ballot");

    private final RunningLaurel laurel = RunningLaurel.shared();

    @ParameterizedTest
    @CsvSource({"ko, true, LIGHT", "en, true, DARK", "ko, false, DARK", "en, false, LIGHT"})
    void a_member_finds_the_ballot_and_casts_it_by_names_alone(String language, boolean phone, ColorScheme scheme) {
        var edition = edition("가나다 그린마켓", "Blue Harbour Supply", "바른먹거리 생활협동조합 온라인몰", "Nord");
        var person = voter(edition, language, phone, scheme);
        var page = person.visit("/app");
        var look = "%s-%s-%s-".formatted(language, phone ? "phone" : "desk", scheme);
        assertThat(page.getByText("2026").first()).isVisible();
        looks(page, look + "home");
        page.locator(".laurel-open-now a").first().click();
        var voter = new BallotUser(page);
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        looks(page, look + "first");
        if (phone) fillIn(voter, page, look);
        else {
            page.locator("laurel-ballot .row")
                    .first()
                    .getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                    .nth(4)
                    .check();
            looks(page, look + "matrix");
        }
        voter.presses("Review my ballot|내 투표 확인하기");
        looks(page, look + "review");
        voter.presses("Cast my ballot|투표하기");
        var number = page.locator("laurel-ballot .number");
        assertThat(number).isVisible();
        looks(page, look + "receipt");
        var cast = number.innerText();
        page = person.visit("/app/votes");
        assertThat(page.locator(".laurel-receipt-number")).hasText(cast);
        looks(page, look + "votes");
        page = person.visit("/" + language + "/" + edition.community().slug() + "/2026/voted");
        looks(page, look + "voted");
        page.context().close();
    }

    @Test
    void ten_shops_are_cast_by_the_keyboard_alone_with_five_requests_at_most() {
        var edition = edition("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
        var page = ballot(voter(edition, "en", true, ColorScheme.LIGHT), edition);
        var requests = new AtomicInteger();
        page.onRequest(it -> {
            if (it.url().contains("v-r=uidl")) requests.incrementAndGet();
        });
        var voter = new BallotUser(page);
        voter.keysAt("Begin#.*", "Enter");
        for (var shop = 0; shop < 10; shop++) {
            voter.keysAt("Yes, I have#used-.*", "Space");
            for (var criterion = 0; criterion < 4; criterion++) {
                voter.keysAt("1 of 5.*#m\\d+-" + criterion, "Space", "ArrowRight", "ArrowRight", "ArrowRight");
            }
            voter.keysAt("Next#.*", "Enter");
        }
        voter.keysAt("No favourite#favourite", "ArrowDown");
        voter.keysAt("Review my ballot#.*", "Enter");
        voter.keysAt("Cast my ballot#.*", "Enter");

        assertThat(page.locator("laurel-ballot .number")).isVisible();
        assertThat(requests.get()).isLessThanOrEqualTo(5);
        page.context().close();
    }

    @Test
    void a_lost_network_and_a_reload_lose_no_answer_and_the_older_of_two_tabs_is_told() {
        var edition = edition("A", "B", "C");
        var page = ballot(voter(edition, "en", true, ColorScheme.LIGHT), edition);
        var voter = new BallotUser(page);
        voter.presses("Begin");
        page.context().setOffline(true);
        voter.uses();
        voter.marks(5, 4, 3, 2);
        assertThat(page.locator("laurel-ballot .saved")).containsText("this device");
        page.context().setOffline(false);
        page.reload();
        assertThat(page.locator("laurel-ballot .star.lit")).hasCount(14);

        var newer = page.context().newPage();
        newer.navigate(page.url());
        assertThat(newer.locator("laurel-ballot .star.lit")).hasCount(14);
        new BallotUser(newer).marks(1);
        assertThat(page.locator("laurel-ballot .star.lit")).hasCount(10);
        assertThat(page.locator("laurel-ballot [role=alert]")).containsText("from another window");
        page.context().close();
    }

    @Test
    void the_ballot_holds_at_320_pixels_with_text_twice_as_large_and_in_forced_colours() {
        var edition = edition("바른먹거리 생활협동조합 온라인몰", "Blue Harbour Supply");
        var page = ballot(voter(edition, "ko", true, ColorScheme.LIGHT), edition);
        var voter = new BallotUser(page);
        page.setViewportSize(320, 640);
        voter.presses("시작하기");
        voter.uses();
        voter.marks(5, 0);
        looks(page, "narrow");
        page.setViewportSize(390, 844);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        looks(page, "large-text");
        page.evaluate("document.documentElement.style.fontSize = ''");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        picture(page, "forced-colours");
        assertThat(page.locator("laurel-ballot .star.lit").first()).isVisible();
        page.context().close();
    }

    private void fillIn(BallotUser voter, Page page, String look) {
        voter.presses("Begin|시작하기");
        voter.uses();
        voter.marks(5, 4, 0, 3);
        looks(page, look + "shop");
        voter.presses("Next|다음");
        voter.notUsed();
        for (var shop = 0; shop < 2; shop++) {
            voter.presses("Next|다음");
            voter.uses();
            voter.marks(5, 4, 2, 3);
        }
        voter.presses("Next|다음");
        looks(page, look + "favourite");
    }

    private OpenEdition edition(String... shops) {
        return laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops(shops)
                .withMinimumShops(2)
                .withQuorum(20, 2)
                .open();
    }

    private BrowserUser voter(OpenEdition edition, String language, boolean phone, ColorScheme scheme) {
        var account = laurel.part(Founder.class).member(edition.first());
        return BrowserUser.signedIn(laurel, account, language, phone, scheme);
    }

    private static Page ballot(BrowserUser person, OpenEdition edition) {
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        return page;
    }

    private static void looks(Page page, String name) {
        Accessibility.check(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no scrolling sideways: " + name)
                .isLessThanOrEqualTo(page.viewportSize().width);
        picture(page, name);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
