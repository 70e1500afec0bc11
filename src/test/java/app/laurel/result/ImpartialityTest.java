package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Owners;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports;
import app.laurel.base.Progress;
import app.laurel.community.Accounts;
import app.laurel.community.Departures;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.nomination.Rulings;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.Ties;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** A moderator with a shop on the list, who tries every way to have a hand in its result. */
@LaurelTest
class ImpartialityTest {
    private final OpenEditions editions;
    private final Editions years;
    private final Rulings rulings;
    private final ResultDesk desk;
    private final Members members;
    private final ShopDesk shops;
    private final Owners owners;
    private final Ties ties;
    private final Impartiality impartiality;
    private final Roster roster;
    private final Accounts accounts;
    private final Departures departures;
    private final MockMvc web;
    private final PaperFiles files;
    private final ClosedEditions closed;

    @Autowired
    ImpartialityTest(
            OpenEditions editions,
            Editions years,
            Rulings rulings,
            ResultDesk desk,
            Members members,
            ShopDesk shops,
            Owners owners,
            Ties ties,
            Impartiality impartiality,
            BallotImports imports,
            Roster roster,
            Accounts accounts,
            Departures departures,
            MockMvc web) {
        this.editions = editions;
        this.years = years;
        this.rulings = rulings;
        this.desk = desk;
        this.members = members;
        this.shops = shops;
        this.owners = owners;
        this.ties = ties;
        this.impartiality = impartiality;
        this.roster = roster;
        this.accounts = accounts;
        this.departures = departures;
        this.web = web;
        files = new PaperFiles(imports);
        closed = new ClosedEditions(editions, imports, desk);
    }

    @Test
    void whoever_speaks_for_a_shop_on_the_list_neither_counts_nor_signs_nor_releases() {
        var edition = closed.closed(12);
        closed.count(edition);
        var hash = closed.hash(edition);
        owners.make(edition.first(), edition.shops().getFirst(), member(edition, edition.second()));

        refused(() -> desk.count(edition.second(), edition.id(), Progress.NONE));
        refused(() -> desk.signOff(edition.second(), edition.id(), hash));
        refused(() -> desk.cancel(edition.second(), edition.id()));
        refused(() -> desk.release(edition.second(), edition.id(), null));
        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().signOffs())
                .isEmpty();
        desk.signOff(edition.first(), edition.id(), hash);
        assertThat(desk.findCounted(edition.first(), edition.id()).orElseThrow().signOffs())
                .hasSize(1);
    }

    @Test
    void one_moderator_keeps_no_other_out_by_saying_that_a_shop_is_theirs() {
        var edition = closed.closed(12);
        var second = member(edition, edition.second());
        shops.offer(edition.first(), edition.shops().getFirst(), second.id());

        assertThat(desk.count(edition.second(), edition.id(), Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
        assertThat(impartiality.tiedModerators(years.get(edition.id()))).isEmpty();
        assertThat(desk.signOff(edition.second(), edition.id(), closed.hash(edition)))
                .isInstanceOf(SignOutcome.Signed.class);
    }

    @Test
    void giving_the_shop_up_before_signing_opens_nothing() {
        var edition = closed.closed(12);
        closed.count(edition);
        var second = member(edition, edition.second());
        owners.make(edition.first(), edition.shops().getFirst(), second);
        shops.withdraw(edition.first(), edition.shops().getFirst(), second.id());

        refused(() -> desk.signOff(edition.second(), edition.id(), closed.hash(edition)));
    }

    @Test
    void staff_who_declare_themselves_neither_rule_nor_confirm() {
        var edition =
                editions.anOpenEdition().withPaperBallots(PaperFiles.voters(1)).open();
        var second =
                members.member(edition.second().account(), edition.community().id());
        var file = "voter,shop,criterion,mark\nv0@roll.example,1,1,5\n";
        files.bring(edition.first(), edition, file);
        ties.declare(second, edition.shops().getFirst());

        refused(() -> rulings.add(edition.second(), edition.id(), "Another shop", "because"));
        refused(() -> files.bring(edition.second(), edition, file));
    }

    @Test
    void a_tie_to_a_shop_that_is_not_in_the_running_keeps_nobody_out() {
        var edition = closed.closed(12);
        var elsewhere = shops.save(
                edition.first(),
                null,
                new app.laurel.base.text.Bilingual("다른 가게", "Elsewhere"),
                "elsewhere.example",
                2026);
        var shop = ((ShopDesk.ShopOutcome.Saved) elsewhere).shop();
        owners.make(edition.first(), shop, member(edition, edition.second()));

        assertThat(desk.count(edition.second(), edition.id(), Progress.NONE)).isInstanceOf(CountOutcome.Counted.class);
    }

    @Test
    void leaving_the_community_or_another_spelling_of_the_address_gives_nobody_a_hand_in_it() {
        var edition = editions.anOpenEdition().open();
        var year = years.get(edition.id());
        var own = edition.shops().getFirst();
        var address = "tied" + edition.id() + "@spelling.example";
        var tied = enrolled(edition, address);
        ties.declare(tied, own);
        departures.leave(tied);

        assertThat(impartiality.shopsOf(tied.account(), year))
                .extracting(Shop::id)
                .containsExactly(own);
        var stranger = accounts.open(new MailAddress(address.replace("@", "+host@")));
        assertThat(impartiality.shopsOf(stranger.id(), year))
                .extracting(Shop::id)
                .containsExactly(own);
        var other = accounts.open(new MailAddress("un" + address));
        assertThat(impartiality.shopsOf(other.id(), year)).isEmpty();
    }

    @Test
    void the_declaration_is_public() throws Exception {
        var edition = editions.anOpenEdition().open();
        ties.declare(
                members.member(edition.second().account(), edition.community().id()),
                edition.shops().getFirst());
        var name = impartiality
                .tiedModerators(years.get(edition.id()))
                .keySet()
                .iterator()
                .next();

        var page = web.perform(
                        get("/en/%s/%d/shortlist".formatted(edition.community().slug(), edition.year())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Who takes no part", name + " speaks for or works for First Shop");
    }

    private Member enrolled(OpenEdition edition, String address) {
        var mail = new MailAddress(address);
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        return members.member(accounts.open(mail).id(), edition.community().id());
    }

    private Member member(OpenEdition edition, Moderator moderator) {
        return members.member(moderator.account(), edition.community().id());
    }

    private static void refused(ThrowingCallable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act);
    }
}
