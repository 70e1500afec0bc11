package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Members;
import app.laurel.shop.ShopDesk.ShopOutcome.DomainTaken;
import app.laurel.shop.ShopDesk.ShopOutcome.NameMissing;
import app.laurel.shop.ShopDesk.ShopOutcome.NoOwnAddress;
import app.laurel.shop.ShopDesk.ShopOutcome.Saved;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LaurelTest
class ShopsTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final OwnedShops own;
    private final Offers offers;
    private final Members members;

    @Autowired
    ShopsTest(Founder founder, Shops shops, ShopDesk desk, OwnedShops own, Offers offers, Members members) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.own = own;
        this.offers = offers;
        this.members = members;
    }

    @Test
    void a_shop_is_found_by_its_address_and_by_either_name() {
        var community = founder.community();
        var moderator = founder.moderator(community);

        var id = shops.add(moderator, new NewShop(new Bilingual("마켓 하나", "Market One"), "www.One.example", 2026));

        assertThat(shops.get(id).domain()).isEqualTo("one.example");
        assertThat(shops.find(community.id(), "https://one.example/x")).contains(shops.get(id));
        assertThat(shops.find(community.id(), "market-one")).contains(shops.get(id));
        assertThat(shops.find(community.id(), "마켓하나")).contains(shops.get(id));
        assertThat(shops.find(founder.community().id(), "마켓하나")).isEmpty();
    }

    @Test
    void a_name_that_nobody_knows_is_listed_once() {
        var community = founder.community();

        var one = shops.findOrList(community.id(), "https://www.new.example/shop", 2026);
        var again = shops.findOrList(community.id(), "new.example", 2027);

        assertThat(again).isEqualTo(one);
        assertThat(shops.get(one).listedYear()).isEqualTo(2026);
        assertThat(shops.get(one).domain()).isEqualTo("new.example");
    }

    @Test
    void a_form_is_answered_not_failed() {
        var moderator = founder.moderator(founder.community());
        var name = new Bilingual("가게", "Shop");

        assertThat(desk.save(moderator, null, new Bilingual(" ", "Shop"), "", 2026))
                .isEqualTo(new NameMissing());
        assertThat(desk.save(moderator, null, name, "no host", 2026))
                .isEqualTo(new NoOwnAddress(new ShopAddress.None()));
        assertThat(desk.save(moderator, null, name, "a.example", 2026)).isInstanceOf(Saved.class);
        assertThat(desk.save(moderator, null, name, "www.a.example", 2026)).isEqualTo(new DomainTaken("a.example"));
    }

    @Test
    void only_a_moderator_of_the_shops_own_community_changes_it() {
        var moderator = founder.moderator(founder.community());
        var stranger = founder.moderator(founder.community());
        var name = new Bilingual("가게", "Shop");
        var shop = shops.add(moderator, new NewShop(name, null, 2026));
        var member = members.member(founder.member(moderator), moderator.community());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> shops.rename(stranger, shop, name, null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.save(stranger, shop, name, "", 2026));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.offer(stranger, shop, member.id()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shops.owner(member, shop));
    }

    @Test
    void a_platform_and_a_place_where_many_sell_are_no_shops_address() {
        var moderator = founder.moderator(founder.community());
        var name = new Bilingual("가게", "Shop");

        assertThat(desk.save(moderator, null, name, "https://www.cafe24.com", 2026))
                .isEqualTo(new NoOwnAddress(new ShopAddress.Platform("cafe24.com")));
        assertThat(desk.save(moderator, null, name, "naver.com", 2026)).isInstanceOf(NoOwnAddress.class);
        assertThat(desk.save(moderator, null, name, "one.cafe24.com", 2026)).isInstanceOf(Saved.class);
        assertThat(desk.save(moderator, null, name, "two.cafe24.com", 2026)).isInstanceOf(Saved.class);
    }

    @Test
    void a_further_address_is_the_same_shop_and_nobody_elses() {
        var moderator = founder.moderator(founder.community());
        var community = moderator.community();
        var name = new Bilingual("가게", "Shop");
        var shop = shops.add(moderator, new NewShop(name, "tea.example", 2026));
        var other = shops.add(moderator, new NewShop(name, "pot.example", 2026));

        shops.addAddresses(shop, List.of("tea.example", "smartstore.naver.com/tea", "pot.example"));

        assertThat(shops.find(community, "https://m.smartstore.naver.com/TEA")).contains(shops.get(shop));
        assertThat(shops.find(community, "pot.example")).contains(shops.get(other));
        assertThat(shops.furtherAddresses(community))
                .containsOnly(Map.entry(shop, List.of("smartstore.naver.com/tea")));
        assertThat(desk.save(moderator, null, name, "smartstore.naver.com/tea", 2026))
                .isEqualTo(new DomainTaken("smartstore.naver.com/tea"));
    }

    @Test
    void who_speaks_for_a_shop_may_until_that_is_withdrawn() {
        var moderator = founder.moderator(founder.community());
        var shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Shop"), null, 2026));
        var member = members.member(founder.member(moderator), moderator.community());

        assertThat(desk.offer(moderator, shop, member.id())).isTrue();
        assertThat(desk.offer(moderator, shop, member.id())).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shops.owner(member, shop));
        assertThat(offers.accept(member, shop)).isTrue();
        assertThat(offers.accept(member, shop)).isFalse();
        assertThat(shops.owner(member, shop).shop()).isEqualTo(shop);
        assertThat(shops.ownedBy(member.id())).extracting(Shop::id).containsExactly(shop);

        own.leave(member, shop);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shops.owner(member, shop));
    }
}
