package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.text.Bilingual;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A winner whose address nobody signed, and a moderator who writes down one between signing and publication. */
@LaurelTest
class AddressOfTwoTest {
    private final TwoSigners signers;
    private final Results results;
    private final Badges badges;
    private final Shops shops;
    private final ShopDesk shopDesk;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final OpenEdition edition;

    // why ten: an address is written down before, between and after signatures, on shop, result and badge
    @Autowired
    AddressOfTwoTest(
            OpenEditions editions,
            ClosedEditions closed,
            TwoSigners signers,
            Results results,
            Badges badges,
            Shops shops,
            ShopDesk shopDesk,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.signers = signers;
        this.results = results;
        this.badges = badges;
        this.shops = shops;
        this.shopDesk = shopDesk;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        var wish = editions.anOpenEdition()
                .withShops(List.of(
                        new NewShop(new Bilingual("가", "First Shop"), null, 2026),
                        new NewShop(new Bilingual("나", "Second Shop"), "second.example", 2026)));
        edition = closed.closed(wish, 12);
    }

    @BeforeEach
    void oneModeratorWritesDownAnAddressAfterTheSignatures() {
        signers.countAndSign(edition);
        assertThat(save("evil-shop.example")).isInstanceOf(ShopOutcome.Saved.class);
        assertThat(signers.tryRelease(edition)).isInstanceOf(ReleaseOutcome.Published.class);
        clock.pass(Duration.ofHours(1));
    }

    @Test
    void no_badge_is_valid_where_one_moderator_says_so() {
        assertThat(worn().shop().domain()).isNull();
        assertThat(worn().belongsOn("evil-shop.example", "laurel.example")).isFalse();
    }

    @Test
    void nor_where_a_row_says_so() {
        sql.execute(
                "update result_award set domain = 'evil-shop.example' where edition_id = ?",
                edition.id().value());

        assertThat(results.listAwards(edition.id())).noneMatch(it -> it.shop().equals(winner().id()));
    }

    @Test
    void who_asked_for_an_address_does_not_confirm_it() {
        ask("evil-shop.example");

        assertThat(founder.confirms(edition.first())).isZero();
        assertThat(worn().shop().domain()).isNull();
    }

    @Test
    void an_address_of_two_is_that_of_the_award_and_stays_it() {
        ask("first.example");
        assertThat(founder.confirms(edition.second())).isOne();
        assertThat(worn().belongsOn("first.example", "laurel.example")).isTrue();

        ask("later.example");
        assertThat(founder.confirms(edition.second())).isOne();

        assertThat(worn().belongsOn("first.example", "laurel.example")).isTrue();
        assertThat(worn().belongsOn("later.example", "laurel.example")).isFalse();
    }

    @Test
    void two_may_confirm_the_address_as_it_is_written_down() {
        ask("evil-shop.example");
        assertThat(founder.confirms(edition.second())).isOne();

        assertThat(worn().belongsOn("evil-shop.example", "laurel.example")).isTrue();
    }

    private void ask(String address) {
        var wanted = (ShopOutcome.TakesTwo) save(address);
        shopDesk.askToRename(edition.first(), winner().id(), wanted, "It is at home there.");
    }

    private ShopOutcome save(String address) {
        return shopDesk.save(edition.first(), winner().id(), winner().name(), address, 2026);
    }

    private Shop winner() {
        return shops.get(edition.shops().getFirst());
    }

    private WornAward worn() {
        return badges.find(results.listAwards(edition.id()).getFirst().code()).orElseThrow();
    }
}
