package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** Three hundred people at the desk: found, opened and acted on, by keys alone at a laptop and by a finger on a phone. */
class DeskTablesIT {
    private static final int PEOPLE = 304;

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Founder founder = laurel.part(Founder.class);
    private final Accounts accounts = laurel.part(Accounts.class);
    private final Community community = founder.community();
    private final Moderator moderator = founder.moderator(community);

    @Test
    void a_laptop_shows_twenty_rows_and_keys_alone_find_open_and_close_one() {
        people();
        var page = open(false, ColorScheme.LIGHT);
        page.setViewportSize(1280, 800);
        var table = new TableOnPage(page);
        assertThat(table.found()).hasText("305 members");
        assertThat(rowsInSight(page)).isGreaterThanOrEqualTo(20);
        Accessibility.check(page);

        table.search().fill("ㄱㅎㄴ");
        assertThat(table.found()).hasText("1 member");
        page.keyboard().press("Tab"); // the cross that empties the search is passed by keys
        reachTheTable(page);
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        var heading = table.detail().locator("h2");
        assertThat(heading).hasText("김하나");
        assertThat(heading).isFocused();
        Accessibility.check(page);
        page.keyboard().press("Escape");
        assertThat(table.detail()).hasCount(0);
        assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("vaadin-grid");
        page.keyboard().press(" ");
        assertThat(heading).isFocused();
        page.context().close();
    }

    @Test
    void two_are_removed_at_once_on_a_laptop_and_the_rest_stays() {
        var hana = named("김하나");
        var duri = named("박두리");
        named("이세나");
        var page = open(false, ColorScheme.DARK);
        var table = new TableOnPage(page);
        table.tick("김하나");
        table.tick("박두리");
        assertThat(page.locator(".laurel-sign-bar")).containsText("2 selected");
        Accessibility.check(page);
        page.locator(".laurel-sign-bar vaadin-button")
                .filter(Desk.named("Remove"))
                .click();
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("2 selected: ");
        dialog.getByLabel("Reason").fill("sold votes");
        dialog.locator("vaadin-button").filter(Desk.named("Confirm")).click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("Remove: 2 done.");
        assertThat(table.found()).hasText("2 members");
        var members = laurel.part(Members.class);
        assertThat(members.findMember(hana, community.id())).isEmpty();
        assertThat(members.findMember(duri, community.id())).isEmpty();
        table.filter("Removed and barred");
        assertThat(table.open("박두리")).containsText("sold votes");
        page.context().close();
    }

    @Test
    void on_a_phone_the_detail_covers_the_table_and_leads_back_to_it() {
        named("김하나");
        named("박두리");
        var page = open(true, ColorScheme.DARK);
        page.setViewportSize(390, 844);
        var table = new TableOnPage(page);
        Accessibility.check(page);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .isZero();

        var detail = table.open("박두리");
        assertThat(detail.locator("h2")).isFocused();
        assertThat(detail.boundingBox().width).isGreaterThanOrEqualTo(389);
        assertThat(detail.boundingBox().height).isGreaterThanOrEqualTo(800);
        Accessibility.check(page);
        detail.locator("vaadin-button").filter(Desk.named("Back to the list")).click();
        assertThat(table.detail()).hasCount(0);
        assertThat(table.cells("김하나").first()).isVisible();
        page.context().close();
    }

    private Page open(boolean phone, ColorScheme scheme) {
        var desk = BrowserUser.signedIn(laurel, moderator.account(), "en", phone, scheme);
        var page = desk.visit("/app/" + community.slug() + "/desk/people");
        assertThat(new TableOnPage(page).found()).containsText("member");
        return page;
    }

    private void people() {
        named("김하나");
        for (var it = 1; it < PEOPLE; it++) founder.member(moderator);
    }

    private AccountId named(String name) {
        var account = founder.member(moderator);
        accounts.rename(account, name);
        return account;
    }

    /** From the search by Tab to the first cell. */
    private static void reachTheTable(Page page) {
        for (var step = 0; step < 8; step++) {
            var inRows = "document.activeElement.shadowRoot?.activeElement?.closest?.('#items') != null";
            if ((Boolean) page.evaluate(inRows)) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads into the table");
    }

    /** How many whole rows lie within the window. */
    private static int rowsInSight(Page page) {
        var script = "[...document.querySelector('vaadin-grid').shadowRoot.querySelectorAll('#items > tr')]"
                + ".map(it => [it, it.getBoundingClientRect()]).filter(([it, at]) => !it.hidden && at.height > 0"
                + " && at.bottom <= Math.min(innerHeight, document.querySelector('vaadin-grid')"
                + ".getBoundingClientRect().bottom)).length";
        return ((Number) page.evaluate(script)).intValue();
    }
}
