package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.id.AccountId;
import app.laurel.edition.Editions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ballot on two devices, in the last minute, and told to friends. */
class BallotElsewhereIT {
    /** As when the phone is put away: what waits goes out at once. */
    static final String PUT_AWAY = """
            () => ['hidden', 'visible'].forEach((state) => {
              Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
              document.dispatchEvent(new Event('visibilitychange'));
            })""";

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final MovableClock clock = laurel.part(MovableClock.class);

    @Test
    void the_older_of_two_devices_is_told_and_asked_where_both_say_different_things() {
        var edition = edition();
        var account = member(edition);
        var phone = ballot(account, edition, true);
        var voter = new BallotUser(phone);
        voter.presses("Begin");
        voter.uses();
        voter.marks(5, 4, 3, 2);
        putAway(phone);
        var laptop = ballot(account, edition, false);
        assertThat(laptop.locator("laurel-ballot .star.lit")).hasCount(14);
        star(laptop, 1, 1).check();
        putAway(laptop);

        voter.marks(5, 4, 1);
        putAway(phone);
        assertThat(phone.getByText("This ballot was changed elsewhere")).isVisible();
        Accessibility.check(phone);
        voter.presses("Keep this screen’s answers");
        putAway(phone);
        laptop.reload();
        assertThat(laptop.locator("laurel-ballot .star.lit")).hasCount(12);

        star(laptop, 3, 5).check();
        putAway(laptop);
        voter.presses("Next");
        voter.uses();
        voter.marks(3);
        putAway(phone);
        assertThat(phone.locator("laurel-ballot [role=alert]")).containsText("another window or device");
        voter.presses("Back");
        assertThat(phone.locator("laurel-ballot .star.lit")).hasCount(15);
        phone.context().close();
        laptop.context().close();
    }

    @Test
    void what_was_on_its_way_at_the_close_counts_and_later_everybody_reads_what_was_counted() {
        var edition = edition();
        var closes = laurel.part(Editions.class).get(edition.id()).schedule().votingCloses();
        clock.moveTo(closes.minus(Duration.ofMinutes(5)));
        var inTime = atReview(edition);
        var late = atReview(edition);

        clock.moveTo(closes.plusSeconds(20));
        new BallotUser(inTime).presses("Cast my ballot");
        var number = inTime.locator("laurel-ballot .number");
        assertThat(number).isVisible();
        var cast = number.innerText();
        clock.moveTo(closes.plus(Duration.ofMinutes(2)));
        new BallotUser(late).presses("Cast my ballot");
        assertThat(late.locator("laurel-ballot")).containsText("Voting has ended");
        Accessibility.check(late);

        inTime.reload();
        assertThat(inTime.locator("main")).containsText(cast);
        assertThat(inTime.locator("main")).containsText("It has everything it needs to be counted.");
        late.reload();
        assertThat(late.locator("main")).containsText("You didn’t vote this year");
        Accessibility.check(late);
        inTime.context().close();
        late.context().close();
    }

    @Test
    void sharing_tells_that_somebody_voted_and_never_for_whom() {
        var edition = edition();
        var page = atReview(edition);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        var voter = new BallotUser(page);
        page.evaluate("() => { navigator.share = async (it) => { window.shared = JSON.stringify(it); }; }");
        voter.presses("Cast my ballot");
        voter.presses("Share that I voted");
        var shared = (String) page.waitForFunction("window.shared").jsonValue();
        assertThat(shared).contains("/2026/voted").doesNotContain("Green", "Blue", "stars");
        voter.presses("Copy the link");
        assertThat(page.getByText("Link copied.")).isVisible();
        var address = (String) page.evaluate("navigator.clipboard.readText()");
        assertThat(shared).contains(address);
        page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error()); }");
        voter.presses("Copy the link");
        assertThat(page.locator("laurel-ballot .address")).isFocused();

        var friend = BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT).page();
        friend.navigate(address);
        assertThat(friend.locator("main")).not().containsText("Green");
        assertThat(friend.locator("meta[property='og:image']")).hasCount(1);
        page.context().close();
        friend.context().close();
    }

    private Page atReview(OpenEdition edition) {
        var page = ballot(member(edition), edition, true);
        var voter = new BallotUser(page);
        voter.presses("Begin");
        voter.uses();
        voter.marks(5, 4, 3, 2);
        voter.presses("Review my ballot");
        return page;
    }

    private Page ballot(AccountId account, OpenEdition edition, boolean phone) {
        var person = BrowserUser.signedIn(laurel, account, "en", phone, ColorScheme.LIGHT);
        var page = person.visit("/app/" + edition.community().slug() + "/2026/vote");
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        return page;
    }

    private AccountId member(OpenEdition edition) {
        return laurel.part(Founder.class).member(edition.first());
    }

    private OpenEdition edition() {
        return laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("Green", "Blue")
                .open();
    }

    /** The phone is put away, and the server has answered. */
    static void putAway(Page page) {
        page.waitForResponse(it -> it.url().contains("v-r=uidl"), () -> page.evaluate(PUT_AWAY));
    }

    /** The radio button of this many stars for a criterion, counted from 0, of the shop that was marked first. */
    private static com.microsoft.playwright.Locator star(Page page, int criterion, int stars) {
        return page.locator("laurel-ballot input[type=radio][name$='-%d'][value='%d']".formatted(criterion, stars))
                .and(page.locator("laurel-ballot .row:has(.star.lit) input"))
                .first();
    }
}
