package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.edition.CategoryOrder;
import app.laurel.nomination.YearsOfSeveral;
import app.laurel.nomination.YearsOfSeveral.OpenYear;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three ballots of one year on a phone: begun anywhere, one left out, cast with one press, changed, and kept whatever happens. */
class SeveralBallotsIT {
    private static final Path PICTURES = Path.of("target", "pictures", "several");

    private final RunningLaurel laurel = RunningLaurel.shared();

    @ParameterizedTest
    @CsvSource({"ko, true, LIGHT", "en, true, DARK", "ko, false, DARK", "en, false, LIGHT"})
    void a_member_votes_in_two_of_three_leaves_one_out_and_changes_one(
            String language, boolean phone, ColorScheme scheme) {
        var year = year();
        var person = voter(year, language, phone, scheme);
        var page = person.visit("/app");
        var look = "%s-%s-%s-".formatted(language, phone ? "phone" : "desk", scheme);
        assertThat(page.locator(".laurel-open-now")).containsText("3");
        looks(page, look + "home");
        page.locator(".laurel-open-now a").first().click();
        assertThat(SeveralUser.categories(page)).hasCount(3);
        looks(page, look + "list");
        var voter = new BallotUser(page);
        var several = new SeveralUser(page, phone);
        several.rateFirst(2);
        looks(page, look + "shop");
        several.leave();
        assertThat(SeveralUser.categories(page)).hasCount(3);
        several.rateFirst(0);
        several.leave();
        looks(page, look + "ready");
        voter.presses("Cast the 2 that are ready|준비된 부문 2개 한 번에 투표하기");
        assertThat(SeveralUser.numbers(page)).hasCount(2);
        looks(page, look + "receipt");
        var first = SeveralUser.numbers(page).allInnerTexts();
        assertThat(first).doesNotHaveDuplicates();

        page.reload();
        assertThat(page.locator(".state.cast")).hasCount(2);
        looks(page, look + "again");
        several.rateFirst(0);
        several.leave();
        assertThat(page.locator(".state.changed")).hasCount(1);
        voter.presses("Cast the one that is ready|준비된 부문 1개 투표하기");
        assertThat(SeveralUser.numbers(page)).hasCount(1);
        assertThat(first).doesNotContain(SeveralUser.numbers(page).innerText());

        page.locator("laurel-year-ballot .after a").click();
        assertThat(page.locator(".laurel-receipt-number")).hasCount(2);
        looks(page, look + "votes");
        page.goBack();
        assertThat(SeveralUser.categories(page)).hasCount(3);
        page = person.visit("/app");
        assertThat(page.locator(".laurel-open-now")).containsText("2");
        looks(page, look + "home-again");
        page.context().close();
    }

    @Test
    void what_was_seen_is_read_and_filled_in_without_a_connection_and_cast_when_it_is_back() {
        var year = year();
        var page = ballots(voter(year, "en", true, ColorScheme.LIGHT), year);
        var voter = new BallotUser(page);
        SeveralUser.categories(page).nth(0).click();
        assertThat(voter.button("Begin")).isVisible();
        page.goBack();
        page.context().setOffline(true);
        SeveralUser.categories(page).nth(0).click();
        voter.presses("Begin");
        voter.uses();
        voter.marks(5, 4, 3, 2);
        page.goBack();
        assertThat(voter.button("Begin")).isVisible();
        page.goBack();
        assertThat(page.locator(".state.ready")).hasCount(1);
        page.context().setOffline(false);
        page.reload();
        assertThat(page.locator(".state.ready")).hasCount(1);
        voter.presses("Cast the one that is ready");
        assertThat(SeveralUser.numbers(page)).hasCount(1);
        page.context().close();
    }

    @Test
    void two_categories_are_cast_with_seven_requests_at_most() {
        var year = year();
        var page = ballots(voter(year, "en", true, ColorScheme.LIGHT), year);
        var requests = new AtomicInteger();
        page.onRequest(it -> {
            if (it.url().contains("v-r=uidl")) requests.incrementAndGet();
        });
        var voter = new BallotUser(page);
        for (var category = 0; category < 2; category++) {
            new SeveralUser(page, true).rateFirst(category);
            new SeveralUser(page, true).leave();
        }
        voter.presses("Cast the 2 that are ready");

        assertThat(SeveralUser.numbers(page)).hasCount(2);
        assertThat(requests.get()).isLessThanOrEqualTo(7);
        page.context().close();
    }

    private OpenYear year() {
        return laurel.part(YearsOfSeveral.class).open(4, CategoryOrder.RULES, ThreeCategories.DRAFTS);
    }

    private BrowserUser voter(OpenYear year, String language, boolean phone, ColorScheme scheme) {
        var account = laurel.part(Founder.class).member(year.first());
        return BrowserUser.signedIn(laurel, account, language, phone, scheme);
    }

    private static Page ballots(BrowserUser person, OpenYear year) {
        var page = person.visit("/app/" + year.route());
        assertThat(SeveralUser.categories(page)).hasCount(3);
        return page;
    }

    private static void looks(Page page, String name) {
        Accessibility.check(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no scrolling sideways: " + name)
                .isLessThanOrEqualTo(page.viewportSize().width);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
}
