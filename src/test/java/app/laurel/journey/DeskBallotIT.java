package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The ballot at a desk: a grid whose headings stay in view, filled in and cast by the keyboard alone. */
class DeskBallotIT {
    private static final double ROW = 72;

    private final RunningLaurel laurel = RunningLaurel.shared();

    @Test
    void ten_shops_fill_ten_rows_and_are_rated_by_the_keyboard_as_a_grid() {
        var page = ballot("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");
        var rows = page.locator("laurel-ballot tbody tr");
        assertThat(rows).hasCount(10);
        assertThat(rows.all())
                .allSatisfy(it -> assertThat(it.boundingBox().height).isBetween(ROW, ROW + 2));
        var voter = new BallotUser(page);

        voter.keysAt("Visit .*#.*", "ArrowRight", "ArrowRight");
        for (var shop = 0; shop < 10; shop++) {
            for (var key : new String[] {"4", "ArrowRight", "5", "ArrowRight", "3", "ArrowRight", "-"})
                page.keyboard().press(key);
            for (var key : new String[] {"ArrowDown", "Home", "ArrowRight", "ArrowRight"})
                page.keyboard().press(key);
        }
        assertThat(page.locator("laurel-ballot .star.lit")).hasCount(10 * (4 + 5 + 3));
        page.keyboard().press("Enter");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Escape");
        assertThat(page.locator("laurel-ballot .star.lit")).hasCount(10 * (4 + 5 + 3) + 1);
        page.keyboard().press("End");
        page.keyboard().press("Space");
        Accessibility.check(page);
        voter.keysAt("Review my ballot#.*", "Enter");
        voter.keysAt("Cast my ballot#.*", "Enter");

        assertThat(page.locator("laurel-ballot .number")).isVisible();
        page.context().close();
    }

    @Test
    void the_headings_stay_in_view_while_the_rows_go_by() {
        var page = ballot("A", "B", "C", "D", "E", "F", "G", "H", "I", "J");

        page.locator("laurel-ballot tbody tr").last().scrollIntoViewIfNeeded();

        var heading = page.locator("laurel-ballot thead th").nth(2);
        assertThat(top(heading)).isBetween(-1.0, 1.0);
        page.context().close();
    }

    private static double top(Locator part) {
        return part.boundingBox().y;
    }

    private Page ballot(String... shops) {
        var edition =
                laurel.part(OpenEditions.class).anOpenEdition().withShops(shops).open();
        var account = laurel.part(Founder.class).member(edition.first());
        var person = BrowserUser.signedIn(laurel, account, "en", false, ColorScheme.LIGHT);
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        assertThat(page.locator("laurel-ballot table")).isVisible();
        return page;
    }
}
