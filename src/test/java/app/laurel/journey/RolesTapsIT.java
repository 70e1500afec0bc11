package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Bilingual;
import app.laurel.notification.NewsRounds;
import app.laurel.result.TwoSigners;
import app.laurel.shop.NewShop;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many taps lead the other roles to what they came for: an owner to the badge, a host to a community, a stranger to a proof. */
class RolesTapsIT {
    private static final int FROM_THE_MAIL_TO_THE_PROOF = 3;
    private static final int TO_A_COMMUNITY_WITH_TWO_MODERATORS = 8;
    private static final int FROM_THE_LANDING_TO_THE_PROOF = 2;
    private static final Pattern STUDIO = Pattern.compile("/app/\\S+/studio");

    private final RunningLaurel laurel = RunningLaurel.staged();

    @Test
    void the_owner_of_a_winner_needs_three_taps_from_the_mail_over_the_badge_in_the_storefront_to_its_proof() {
        var site = new ShopSite(laurel);
        var edition = closed("https://" + ShopSite.HOST);
        var owner = laurel.part(Founder.class).joined(edition.first());
        laurel.part(Owners.class).make(edition.first(), edition.shops().getFirst(), owner);
        laurel.part(TwoSigners.class).publish(edition);
        laurel.part(NewsRounds.class).writeToOwners(edition.id());
        var person = BrowserUser.signedIn(laurel, owner.account(), "ko", true, ColorScheme.LIGHT);
        person.letter(person.mail(), STUDIO);
        var taps = Taps.of(person);

        var studio = followed(person.visit("/ko/mail/outbox"), person.mail());
        var box = studio.locator("section.laurel-card pre.laurel-code").first();
        studio.locator("section.laurel-card vaadin-button")
                .filter(Desk.named("복사"))
                .first()
                .click();
        assertThat(studio.locator("vaadin-notification-card").last()).isVisible();
        site.paste(box.textContent());
        site.isFoundBy(studio.context());
        studio.navigate(site.address());
        var proof = studio.waitForPopup(
                () -> studio.locator("laurel-award img:visible").first().click());
        assertThat(proof.locator("h1")).containsText(ShopSite.HOST);
        assertThat(proof.locator("dl.facts .state.good")).isVisible();

        assertThat(taps.soFar()).isBetween(1, FROM_THE_MAIL_TO_THE_PROOF);
        person.leave();
    }

    /** A year whose winner has this address. */
    private OpenEdition closed(String address) {
        var wish = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops(List.of(
                        new NewShop(new Bilingual("첫 가게", "First Shop"), address, 2026),
                        new NewShop(new Bilingual("둘째 가게", "Second Shop"), "second.example", 2026)));
        return laurel.part(ClosedEditions.class).closed(wish, 12);
    }

    private static Page followed(Page outbox, String mail) {
        var link = outbox.locator("article")
                .filter(Desk.named(mail))
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText(STUDIO))
                .first();
        link.click();
        assertThat(outbox.locator("main h1")).isVisible();
        return outbox;
    }

    @Test
    void a_host_founds_a_community_and_names_its_two_moderators_in_eight_clicks() {
        var host = BrowserUser.signedIn(laurel, laurel.part(Founder.class).host(), "en");
        var taps = Taps.of(host);
        var page = host.visit("/app/communities");
        var slug = "founded-by-hand-" + ProcessHandle.current().pid();

        write(page.getByLabel("Name in addresses"), slug);
        write(page.getByLabel("Name in Korean"), "손으로 연 모임");
        write(page.getByLabel("Name in English"), "Founded by hand");
        button(page.locator("main"), "Create it").click();
        var row = page.locator("main li.laurel-row").filter(Desk.named(slug));
        for (var name : new String[] {"first", "second"}) {
            var mail = name + "@" + slug + ".example";
            write(row.getByLabel("Moderator’s email address"), mail);
            row.locator("vaadin-button").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText(mail);
        }

        assertThat(taps.soFar()).isBetween(1, TO_A_COMMUNITY_WITH_TWO_MODERATORS);
        host.leave();
    }

    private static void write(Locator field, String text) {
        field.click();
        field.fill(text);
    }

    private static Locator button(Locator within, String name) {
        return within.locator("vaadin-button").filter(Desk.named(name));
    }

    @Test
    void a_stranger_needs_two_taps_from_the_first_page_over_the_result_to_the_proof() {
        var edition = laurel.part(PublishedEditions.class).aPublishedEdition();
        var person = BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT);
        var taps = Taps.of(person);
        var page = person.visit("/ko");

        page.locator("a[href$='/%s/%d']".formatted(edition.community().slug(), edition.year()))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText("가나상점");
        page.locator("a[href*='/v/']").first().click();
        assertThat(page.locator("dl.facts .state.good")).isVisible();

        assertThat(taps.soFar()).isBetween(1, FROM_THE_LANDING_TO_THE_PROOF);
        person.leave();
    }
}
