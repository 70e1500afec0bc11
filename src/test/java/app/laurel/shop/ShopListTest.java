package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.StatementCount;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Moderator;
import app.laurel.shop.ShopsSought.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators find shops by what is still to be done about them and by a part of a name or address, a page for one statement. */
@LaurelTest
class ShopListTest {
    private final ShopList list;
    private final Shops shops;
    private final ShopDesk desk;
    private final Owners owners;
    private final StatementCount statements;
    private final Founder founder;
    private final Moderator moderator;

    @Autowired
    ShopListTest(ShopList list, Shops shops, ShopDesk desk, Owners owners, StatementCount statements, Founder founder) {
        this.list = list;
        this.shops = shops;
        this.desk = desk;
        this.owners = owners;
        this.statements = statements;
        this.founder = founder;
        moderator = founder.moderator(founder.community());
    }

    @Test
    void each_filter_finds_the_shops_that_it_names() {
        var owned = add("하나", "hana.example");
        var asked = add("두리", "duri.example");
        var bare = add("세나", null);
        owners.make(moderator, owned, founder.joined(moderator));
        desk.offer(moderator, asked, founder.joined(moderator).id());

        assertThat(found(Kind.ALL)).containsExactlyInAnyOrder(owned, asked, bare);
        assertThat(found(Kind.WITHOUT_ADDRESS)).containsExactly(bare);
        assertThat(found(Kind.WITHOUT_OWNER)).containsExactlyInAnyOrder(asked, bare);
        assertThat(found(Kind.WITH_OWNER)).containsExactly(owned);
        assertThat(found(Kind.ASKED)).containsExactly(asked);
        assertThat(found(Kind.TOLD)).isEmpty();
        assertThat(list.find(moderator, owned)).hasValueSatisfying(it -> {
            assertThat(it.owners()).isEqualTo(1);
            assertThat(it.asked()).isZero();
        });
        assertThat(list.find(moderator, asked).orElseThrow().asked()).isEqualTo(1);
    }

    @Test
    void a_shop_is_found_by_initial_consonants_by_its_address_and_by_a_further_one() {
        var shop = add("그린바스켓", "basket.example");
        shops.addAddresses(shop, List.of("green.example"));
        add("달빛책방", "moon.example");

        for (var typed : List.of("ㄱㄹㅂ", "basket", "green.ex")) {
            assertThat(list.list(moderator, new ShopsSought(typed, Kind.ALL, Language.KO), 0, 10))
                    .as(typed)
                    .extracting(it -> it.shop().id())
                    .containsExactly(shop);
        }
    }

    @Test
    void a_page_is_one_statement_and_so_is_the_count() throws Exception {
        for (var it = 0; it < 5; it++) add("가게 " + it, null);
        var all = new ShopsSought("", Kind.ALL, Language.KO);

        assertThat(statements.of(() -> list.list(moderator, all, 0, 50))).hasSize(1);
        assertThat(statements.of(() -> list.count(moderator, all))).hasSize(1);
    }

    @Test
    void a_shop_of_another_community_is_not_there() {
        var other = founder.moderator(founder.community());
        var shop = add("하나", null);

        assertThat(list.find(other, shop)).isEmpty();
        assertThat(list.count(other, new ShopsSought("", Kind.ALL, Language.KO)))
                .isZero();
    }

    private ShopId add(String name, @Nullable String domain) {
        return shops.add(moderator, new NewShop(new Bilingual(name, name), domain, 2026));
    }

    private List<ShopId> found(Kind kind) {
        var sought = new ShopsSought("", kind, Language.KO);
        var found = list.list(moderator, sought, 0, 10).stream()
                .map(it -> it.shop().id())
                .toList();
        assertThat(list.count(moderator, sought)).isEqualTo(found.size());
        return found;
    }
}
