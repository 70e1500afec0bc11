package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;

/** Those who are not meant, in one year of one community: a member at the desk, an outsider, a stranger and a passer-by. */
final class Outside {
    private static final Pattern END_OF_MAILS = Pattern.compile("https?://[^/]+(/\\S+/mail/stop/\\S+)");

    private final RunningLaurel laurel;
    private final String community;
    private final int year;
    private final BrowserUser member;
    private final BrowserUser outsider;
    private final BrowserUser stranger;

    Outside(RunningLaurel laurel, String community, int year, BrowserUser member, AccountId outsider) {
        this.laurel = laurel;
        this.community = community;
        this.year = year;
        this.member = member;
        this.outsider = BrowserUser.signedIn(laurel, outsider, "en");
        stranger = BrowserUser.stranger(laurel, "ko", true, ColorScheme.DARK);
    }

    BrowserUser stranger() {
        return stranger;
    }

    /** A member, who is no moderator, and an outsider see nothing of a desk page; a stranger is led to the sign-in page. */
    void assertDeskClosed(String path, String secret) {
        var address = "/app/" + community + "/desk" + path;
        for (var person : List.of(member, outsider)) {
            var page = person.visit(address);
            assertThat(page.locator("main h1")).isVisible();
            assertThat(page.locator("main")).not().containsText(secret);
            assertThat(page.locator("main vaadin-button, main vaadin-upload, main vaadin-grid"))
                    .hasCount(0);
        }
        assertLedToSignIn(address);
    }

    /** An outsider sees nothing of what members do, and a stranger is led to the sign-in page. */
    void assertMembersOnly(String view, String secret) {
        var page = outsider.visit("/app" + path() + view);
        assertThat(page.locator("main h1, main h2").first()).isVisible();
        assertThat(page.locator("laurel-ballot, laurel-nominate")).hasCount(0);
        assertThat(page.locator("main")).not().containsText(Pattern.compile(secret));
        assertLedToSignIn("/app" + path() + view);
    }

    private void assertLedToSignIn(String address) {
        stranger.visit(address).waitForURL(it -> it.contains("/sign-in"));
    }

    /** No page and no file tells the result. */
    void assertNothingIsTold() {
        for (var address : List.of("/ko" + path(), path() + "/result.json", path() + "/ballots.csv")) {
            var page = stranger.visit(address);
            assertThat(page.locator(".winner")).hasCount(0);
            assertThat(page.content()).doesNotContain("\"winner");
        }
    }

    /** The page where a visitor chooses whom to be, with somebody to be. */
    void lookAtSeats() {
        laurel.part(Accounts.class).open(new MailAddress("member@" + community + ".example"));
        for (var person : List.of(outsider, stranger)) {
            var page = person.visit("/sign-in/demonstration");
            assertThat(page.locator("button.seat")).hasCount(1);
            Looks.at(page, "seats");
        }
    }

    /** Follows a mail to the page that ends such mails, and ends them without signing in. */
    void lookAtTheEndOfMails(BrowserUser person) {
        var end = END_OF_MAILS.matcher(person.letter(person.mail(), END_OF_MAILS));
        assertThat(end.find()).isTrue();
        var page = stranger.visit(end.group(1));
        Looks.at(page, "end-of-mails");
        page.locator("main form button").press("Enter");
        assertThat(page.locator("h1")).isVisible();
        Looks.at(page, "mails-ended");
    }

    /** Follows a badge from a storefront to its proof. */
    void followsTheBadge(String snippet) {
        try (var storefront = new OtherOrigin(laurel.at(""), snippet)) {
            var page = stranger.page();
            page.navigate(storefront.address());
            var proof =
                    page.waitForPopup(() -> page.locator("img:visible").first().click());
            assertThat(proof.locator("main")).containsText("greenbasket.kr");
            assertThat(proof.locator("h1")).isVisible();
            Accessibility.check(proof);
        }
    }

    /** What guests marked on paper, each by the address with which he is on the roll, so that single marks cannot be told from the result. */
    static String paperBallots(List<String> guests, List<String> criteria) {
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var guest = 0; guest < guests.size(); guest++) {
            for (var criterion : criteria) {
                file.append("%s,그린바스켓,%s,%d\n".formatted(guests.get(guest), criterion, 4 + guest % 2));
                file.append("%s,달빛책방,%s,%d\n".formatted(guests.get(guest), criterion, 2 + guest % 3));
            }
        }
        return file.toString();
    }

    private String path() {
        return "/" + community + "/" + year;
    }
}
