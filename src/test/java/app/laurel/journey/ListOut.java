package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.base.id.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;

/** A list that is given out before voting opens, and a shop that leaves it: a moderator with a phone, in Korean, and what anybody reads. */
final class ListOut {
    private final Desk desk;
    private final BrowserUser anybody;
    private final String list;

    ListOut(RunningLaurel laurel, String community, int year, AccountId moderator) {
        desk = new Desk(BrowserUser.signedIn(laurel, moderator, "ko", true, ColorScheme.LIGHT), community, year);
        anybody = BrowserUser.stranger(laurel, "ko", true, ColorScheme.DARK);
        list = "/ko/" + community + "/" + year + "/shortlist";
    }

    /** Until it is, nobody reads it; then everybody does. */
    void isGivenOut(String... shops) {
        assertThat(read()).containsText("아직 공개 전이에요");
        desk.openYear("/shortlist");
        desk.press("최종 후보 공개하기");
        confirm("최종 후보 공개하기");
        assertThat(notice()).containsText("최종 후보 3곳을 공개했어요");
        assertThat(read().locator("li.card h2")).containsText(shops);
    }

    /** Withdraws a shop, so that the next one moves up, and leaves. */
    void loses(String shop, String reason, String next) {
        var page = desk.page();
        page.locator("vaadin-grid-cell-content")
                .filter(Desk.named(shop))
                .first()
                .click();
        desk.press("공개한 후보 철회하기");
        page.getByLabel("이유").fill(reason);
        Looks.at(page, "withdraw");
        page.setViewportSize(390, 844);
        confirm("공개한 후보 철회하기");
        assertThat(notice()).containsText("결정을 반영해");
        assertThat(page.locator("main")).containsText(reason);
        Looks.at(page, "withdrawn-desk");
        assertThat(read()).containsText(reason);
        var cards = read().locator("li.card");
        assertThat(cards.filter(Desk.named(next))).isVisible();
        assertThat(cards.filter(Desk.named(shop))).hasCount(0);
        assertThat(anybody.page().locator("main")).containsText("새로 최종 후보가 된 곳: " + next);
        Looks.at(anybody.page(), "withdrawn");
        desk.leave();
        anybody.leave();
    }

    private Locator read() {
        return anybody.visit(list).locator("main");
    }

    private Locator notice() {
        return desk.page().locator("vaadin-notification-card").last();
    }

    private void confirm(String act) {
        desk.page()
                .locator("vaadin-dialog[opened] vaadin-button")
                .filter(Desk.named(act))
                .click();
    }
}
