package app.laurel.shop;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Moderator;
import app.laurel.shop.ShopDesk.ShopOutcome;
import java.util.NoSuchElementException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a nominee's text when a list is fixed. */
@LaurelTest
class ListedShopsTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final DSLContext sql;
    private final Moderator moderator;
    private final CommunityId community;

    @Autowired
    ListedShopsTest(Founder founder, Shops shops, ShopDesk desk, DSLContext sql) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.sql = sql;
        moderator = founder.moderator(founder.community());
        community = moderator.community();
    }

    @Test
    void a_shop_that_is_known_is_never_written_down_again_however_it_is_spelled() {
        var known = add("착한 가게", "The Good Shop", "good.example");

        for (var typed : new String[] {"착한가게", "THE GOOD-SHOP", "https://www.good.example/x", "good.example"}) {
            assertThat(shops.findOrList(community, typed, 2030)).as(typed).isEqualTo(known);
        }
        assertThat(shops.listOf(community)).hasSize(1);
        assertThat(shops.get(known).listedYear()).isEqualTo(2026);
    }

    @Test
    void a_new_name_is_the_shops_name_in_both_languages_until_somebody_changes_it() {
        var id = shops.findOrList(community, "  Nobody's \u202eShop ", 2026);

        assertThat(shops.get(id).name()).isEqualTo(new Bilingual("Nobody's Shop", "Nobody's Shop"));
        assertThat(shops.get(id).domain()).isNull();
        assertThat(shops.findOrList(community, "nobodys shop", 2027)).isEqualTo(id);
    }

    @Test
    void a_known_domain_decides_whatever_the_name_says() {
        var known = add("착한 가게", "The Good Shop", "good.example");

        assertThat(shops.findOrList(community, "Some Other Name", "good.example", 2026))
                .isEqualTo(known);
    }

    @Test
    void a_shop_without_a_domain_is_the_one_that_is_meant_by_its_name() {
        var known = add("착한 가게", "The Good Shop", null);

        assertThat(shops.findOrList(community, "착한 가게", "good.example", 2026)).isEqualTo(known);
    }

    @Test
    void a_shop_of_the_same_name_at_another_domain_is_another() {
        var known = add("착한 가게", "The Good Shop", "good.example");

        var other = shops.findOrList(community, "착한 가게", "better.example", 2026);

        assertThat(other).isNotEqualTo(known);
        assertThat(shops.get(other).domain()).isEqualTo("better.example");
    }

    @Test
    void one_communitys_shops_are_unknown_in_another() {
        var known = add("착한 가게", "The Good Shop", "good.example");
        var elsewhere = founder.community().id();

        var there = shops.findOrList(elsewhere, "good.example", 2026);

        assertThat(there).isNotEqualTo(known);
        assertThat(shops.search(elsewhere, "착한", 10)).isEmpty();
    }

    @Test
    void a_shop_that_the_count_brought_is_on_record_without_a_person() {
        var id = shops.findOrList(community, "New Shop", 2026);
        shops.findOrList(community, "New Shop", 2026);

        var entry = sql.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.OBJECT.eq("shop/" + id))
                .fetchSingle();
        assertThat(entry.getAct()).isEqualTo("shop.listed");
        assertThat(entry.getAccountId()).isNull();
    }

    @Test
    void a_domain_that_was_given_up_may_be_anothers() {
        var first = add("가게", "Shop", "shop.example");
        desk.save(moderator, first, new Bilingual("가게", "Shop"), "", 2026);

        assertThat(shops.get(first).domain()).isNull();
        var second = desk.save(moderator, null, new Bilingual("새 가게", "New"), "shop.example", 2026);
        assertThat(second).isInstanceOf(ShopOutcome.Saved.class);
        assertThat(desk.save(moderator, first, new Bilingual("가게", "Shop"), "shop.example", 2026))
                .isEqualTo(new ShopOutcome.DomainTaken("shop.example"));
    }

    @Test
    void the_nearest_come_first_and_no_more_than_were_asked_for() {
        add("하나마켓", "Hana", null);
        add("마켓하나", "Market", null);
        add("큰 마켓", "Big", "market-big.example");

        assertThat(shops.search(community, "마켓", 10))
                .extracting(it -> it.name().ko())
                .startsWith("마켓하나")
                .hasSize(3);
        assertThat(shops.search(community, "마켓", 1)).hasSize(1);
        assertThat(shops.search(community, " \u3164.", 10)).isEmpty();
        assertThat(shops.search(community, "%", 10)).isEmpty();
    }

    @Test
    void a_shop_that_does_not_exist_is_a_fault_of_ours() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> shops.get(new ShopId(Integer.MAX_VALUE)));
    }

    private ShopId add(String ko, String en, @Nullable String domain) {
        return shops.add(moderator, new NewShop(new Bilingual(ko, en), domain, 2026));
    }
}
