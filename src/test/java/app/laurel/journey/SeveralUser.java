package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Someone before the ballots of a year with several categories.
 *
 * @param phone whether one shop is asked about after the other
 */
record SeveralUser(Page page, boolean phone) {
    /** Opens a category and rates its first shop in full, where it is not rated, and one mark otherwise where it is. */
    void rateFirst(int place) {
        var voter = new BallotUser(page);
        categories(page).nth(place).click();
        assertThat(page.locator("laurel-year-ballot .back")).isVisible();
        var change = voter.button("Change my ballot|투표 바꾸기|내 투표 바꾸기");
        var begin = voter.button("Begin|시작하기");
        var matrix = page.locator("laurel-year-ballot .row");
        assertThat(change.or(begin).or(matrix).first()).isVisible();
        if (change.count() > 0) {
            change.first().click();
            if (phone) page.locator("laurel-year-ballot .said .quiet").nth(1).click();
            voter.marks(2);
            return;
        }
        if (phone) {
            begin.click();
            voter.uses();
        }
        voter.marks(5, 4, 3, 3);
    }

    /** Back to all categories, however many steps were made in this one. */
    void leave() {
        page.locator("laurel-year-ballot .back button").click();
        assertThat(categories(page).first()).isVisible();
    }

    static Locator categories(Page page) {
        return page.locator("laurel-year-ballot button.category");
    }

    /** The numbers on the receipt that is shown. */
    static Locator numbers(Page page) {
        return page.locator("laurel-year-ballot .stage .number");
    }
}
