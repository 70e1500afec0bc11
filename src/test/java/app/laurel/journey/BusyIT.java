package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.id.AccountId;
import app.laurel.gate.Gate;
import app.laurel.gate.Pass;
import app.laurel.gate.WorkKind;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The evening on which everyone comes at once, as a member sees it: told honestly, nothing lost, let in in turn. */
class BusyIT {
    private static final Path PICTURES = Path.of("target", "pictures", "busy");
    /** A wait before the gate, the first try again and a second one after the longest interval. */
    private static final double PATIENCE_MS = 40_000;

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Gate gate = laurel.part(Gate.class);
    private final List<Pass> held = new ArrayList<>();

    @AfterEach
    void the_evening_ends() {
        held.forEach(Pass::close);
        held.clear();
    }

    @ParameterizedTest
    @CsvSource({"ko, true, DARK", "en, false, LIGHT"})
    void marks_that_find_no_room_stay_are_told_of_and_go_out_by_themselves(
            String language, boolean phone, ColorScheme scheme) {
        var edition = edition();
        var person = BrowserUser.signedIn(laurel, voter(edition), language, phone, scheme);
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        var member = new BallotUser(page);
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        if (phone) member.presses("시작하기");
        fill(WorkKind.CAST);

        if (phone) member.uses();
        else
            page.locator("laurel-ballot .row")
                    .first()
                    .getByRole(AriaRole.RADIO)
                    .nth(4)
                    .check();

        var busy = page.getByText(language.equals("ko") ? "지금 투표하는 분이 많아요" : "Lots of people are voting right now");
        assertThat(busy.first()).isVisible(within(PATIENCE_MS));
        shot(page, language + "-ballot");
        the_evening_ends();
        assertThat(busy.first()).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE_MS));
        assertThat(page.locator("laurel-ballot .saved")).containsText(language.equals("ko") ? "저장됨" : "Saved");
        person.leave();
    }

    @ParameterizedTest
    @CsvSource({"ko, true, LIGHT", "en, false, DARK"})
    void whoever_opens_a_page_waits_in_a_line_and_is_let_in_by_itself(
            String language, boolean phone, ColorScheme scheme) {
        var edition = edition();
        var person = BrowserUser.signedIn(laurel, voter(edition), language, phone, scheme);
        var page = person.visit("/app");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        fill(WorkKind.OPENING);

        page.navigate(
                page.url().replaceFirst("/app.*", "/app/" + edition.community().slug() + "/2026/vote"));
        assertThat(page.locator("h1")).hasText(language.equals("ko") ? "차례를 기다리고 있어요" : "You’re in line");
        assertThat(page.locator("p").first())
                .containsText(language.equals("ko") ? "앞에 약 1명" : "One person is ahead of you");
        shot(page, language + "-line");
        the_evening_ends();

        assertThat(page.locator("laurel-ballot h1")).isVisible(within(PATIENCE_MS));
        person.leave();
    }

    private OpenEdition edition() {
        return laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("Alpha", "Beta", "Gamma")
                .withMinimumShops(2)
                .open();
    }

    private AccountId voter(OpenEdition edition) {
        return laurel.part(Founder.class).member(edition.first());
    }

    private void fill(WorkKind work) {
        while (gate.room(work) > 0) gate.enter(work).ifPresent(held::add);
    }

    private static LocatorAssertions.IsVisibleOptions within(double milliseconds) {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(milliseconds);
    }

    private static void shot(Page page, String name) {
        if (Boolean.getBoolean("laurel.pictures")) {
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
        }
    }
}
