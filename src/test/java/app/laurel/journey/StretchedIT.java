package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.Laurel;
import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.shop.Shops;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The main pages on a phone of 390 px in a language that says everything at greater length, and of which only bundles know. */
class StretchedIT {
    private static final String LONGER = "en";
    private static final RunningLaurel LAUREL = RunningLaurel.start(
            RunningLaurel.schema("_stretched"), false, Laurel.class, RunningLaurel.Stage.class, StretchedTexts.class);

    @Test
    void what_everybody_may_read() {
        var edition = LAUREL.part(PublishedEditions.class).aPublishedEdition();
        var look = look(edition);
        var visitor = BrowserUser.stranger(LAUREL, LONGER, true, ColorScheme.LIGHT);
        look.at(visitor.visit("/" + LONGER + "/"), "landing");
        look.at(visitor.visit("/sign-in"), "sign-in");
        var community = "/" + LONGER + "/" + edition.community().slug();
        look.at(visitor.visit(community), "community");
        look.at(visitor.visit(community + "/honours"), "honours");
        var year = community + "/" + edition.year();
        look.at(visitor.visit(year), "result");
        look.at(visitor.visit(year + "/rules"), "rules");
        look.at(visitor.visit(year + "/report"), "report");
        visitor.leave();
        look.found();
    }

    @Test
    void from_home_over_the_ballot_to_the_receipt() {
        var edition = LAUREL.part(OpenEditions.class).anOpenEdition().open();
        var look = look(edition);
        var account = LAUREL.part(Founder.class).member(edition.first());
        var voter = BrowserUser.signedIn(LAUREL, account, LONGER, true, ColorScheme.LIGHT);
        look.at(voter.visit("/" + LONGER + "/" + edition.community().slug() + "/" + edition.year()), "year");
        var page = voter.visit("/app");
        look.at(page, "home");
        page.locator(".laurel-open-now a").first().click();
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        look.at(page, "ballot-first");
        goesOn(page);
        fillsIn(page);
        look.at(page, "ballot-shop");
        page.locator("laurel-ballot button.skip").click();
        look.at(page, "ballot-review");
        goesOn(page);
        assertThat(page.locator("laurel-ballot .number")).isVisible();
        look.at(page, "receipt");
        look.at(voter.visit("/app/votes"), "votes");
        voter.leave();
        look.found();
    }

    @Test
    void where_moderators_work() {
        var edition = LAUREL.part(OpenEditions.class).anOpenEdition().open();
        var look = look(edition);
        var moderator = signedIn(edition.first());
        var desk = "/app/" + edition.community().slug() + "/desk";
        look.at(moderator.visit("/app"), "home-moderator");
        look.at(moderator.visit(desk), "desk");
        look.at(moderator.visit(desk + "/editions/" + edition.year()), "desk-year");
        look.at(moderator.visit(desk + "/editions/" + edition.year() + "/shortlist"), "desk-shortlist");
        moderator.leave();
        look.found();
    }

    @Test
    void where_a_shortlist_is_made() {
        var years = LAUREL.part(NominatedYears.class);
        var year = years.aNominatedYear();
        years.take(year, "voter,nominee\nZ1,Amber Store\n");
        var look = look(year.community(), year.id(), year.first(), "Amber", "Birch", "Coral", "Dune", "Store");
        var moderator = signedIn(year.first());
        var desk = "/app/" + year.community().slug() + "/desk";
        look.at(moderator.visit(desk), "desk-shortlisting");
        var page = moderator.visit(desk + "/editions/2026/shortlist");
        assertThat(page.locator(".laurel-pairs li")).isVisible();
        look.at(page, "shortlist-pair");
        page.locator(".laurel-pair-acts vaadin-button").last().click();
        page.locator("vaadin-details-summary").first().click();
        assertThat(page.locator(".laurel-pairs li")).isVisible();
        look.at(page, "shortlist-apart");
        moderator.leave();
        look.found();
    }

    @Test
    void what_is_in_no_bundle_bursts_its_box_or_is_cut_off_is_found() {
        var visitor = BrowserUser.stranger(LAUREL, LONGER, true, ColorScheme.LIGHT);
        visitor.page().setContent("""
                <title>⟦Tïïtléé⟧</title><h1>⟦Hééädïïng⟧</h1><button aria-label="Send">⟦Sëënd⟧</button><p>Hello</p>
                <div style="width: 3rem">⟦Böörsts⟧ööööööööööö</div>
                <div style="width: 3rem; overflow: hidden; white-space: nowrap">⟦Cüüt ööff ïïn thëë mïïddlëë⟧</div>""");
        var look = new StretchedLook(List.of(), new ArrayList<>());
        look.at(visitor.page(), "wrong");
        visitor.leave();

        Assertions.assertThat(String.join("\n", look.wrong()))
                .contains("aria-label: Send", "text: Hello", "runs out of its box", "is cut off");
    }

    private BrowserUser signedIn(Moderator moderator) {
        return BrowserUser.signedIn(LAUREL, moderator.account(), LONGER, true, ColorScheme.LIGHT);
    }

    private static void goesOn(Page page) {
        page.locator("laurel-ballot nav.bar button.primary").click();
    }

    private static void fillsIn(Page page) {
        page.locator("laurel-ballot .used input").first().check();
        var criteria = page.locator("laurel-ballot .stars");
        for (var at = 0; at < criteria.count(); at++)
            criteria.nth(at).locator("input[value='%d']".formatted(5 - at)).check();
    }

    private static StretchedLook look(OpenEdition edition) {
        return look(
                edition.community(),
                edition.id(),
                edition.first(),
                "Moderator " + edition.second().account());
    }

    /** With what people wrote for this year. */
    private static StretchedLook look(Community community, EditionId id, Moderator moderator, String... further) {
        var year = LAUREL.part(Editions.class).get(id);
        var written = new ArrayList<>(List.of(further));
        written.add("Moderator " + moderator.account());
        written.addAll(List.of(year.name().in(Language.EN), community.name().in(Language.EN), community.slug()));
        for (var shop : LAUREL.part(Shops.class).listOf(community.id())) {
            written.add(shop.name().in(Language.EN));
            written.add(shop.name().in(Language.KO));
        }
        for (var criterion : year.rules().criteria())
            written.add(criterion.name().in(Language.EN));
        written.sort((one, other) -> other.length() - one.length());
        return new StretchedLook(written, new ArrayList<>());
    }
}
