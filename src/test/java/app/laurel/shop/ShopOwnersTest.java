package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Role;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who speaks for a shop: named by its moderators, for that shop and no other. */
@LaurelTest
class ShopOwnersTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final DisputeDesk disputes;
    private final Owners owners;
    private final Members members;
    private final MovableClock clock;
    private final ActsOnRecord acts;
    private final Moderator moderator;
    private final Member mina;

    // why seven: named, accepted, listed and recorded, each by another part
    @Autowired
    ShopOwnersTest(
            Founder founder,
            Shops shops,
            ShopDesk desk,
            DisputeDesk disputes,
            Owners owners,
            Members members,
            MovableClock clock,
            ActsOnRecord acts) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.disputes = disputes;
        this.owners = owners;
        this.members = members;
        this.clock = clock;
        this.acts = acts;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @Test
    void a_shop_may_have_several_who_speak_for_it_the_first_granted_first() {
        var shop = shop("가게");
        var hana = founder.joined(moderator);
        owners.make(moderator, shop, hana);
        clock.pass(Duration.ofSeconds(1));
        owners.make(moderator, shop, mina);

        assertThat(desk.owners(moderator).get(shop)).containsExactly(hana.id(), mina.id());

        owners.leave(shop, hana);
        assertThat(desk.owners(moderator).get(shop)).containsExactly(mina.id());
        assertThat(roles(hana)).isEmpty();
    }

    @Test
    void the_list_of_owners_leaves_out_shops_without_one_and_those_of_other_communities() {
        var owned = shop("가게");
        shop("빈 가게");
        owners.make(moderator, owned, mina);
        var stranger = founder.moderator(founder.community());

        assertThat(desk.owners(moderator)).containsOnlyKeys(owned);
        assertThat(desk.owners(stranger)).isEmpty();
    }

    @Test
    void nobody_speaks_for_a_shop_of_a_community_that_is_not_theirs() {
        var shop = shop("가게");
        var elsewhere = founder.moderator(founder.community());
        var stranger = founder.joined(elsewhere);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.offer(moderator, shop, stranger.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.offer(elsewhere, shop, stranger.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> disputes.askToEnd(elsewhere, shop, mina.id(), "not theirs"));

        assertThat(desk.owners(moderator)).isEmpty();
        assertThat(roles(stranger)).isEmpty();
    }

    @Test
    void what_is_withdrawn_from_somebody_who_has_nothing_changes_nothing() {
        var mine = shop("가게");
        var other = shop("다른 가게");
        owners.make(moderator, mine, mina);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> owners.leave(other, mina));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> disputes.askToEnd(moderator, other, mina.id(), "not theirs"));

        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);
        assertThat(acts.count("shop.owner-left", "shop/" + other)).isZero();
    }

    @Test
    void the_proof_of_one_shop_opens_no_other() {
        var mine = shop("가게");
        var other = shop("다른 가게");
        owners.make(moderator, mine, mina);

        assertThat(shops.owner(mina, mine).member()).isEqualTo(mina.id());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shops.owner(mina, other));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> shops.owner(mina, new ShopId(Integer.MAX_VALUE)));
    }

    @Test
    void each_change_is_on_record_once_however_often_the_button_is_pressed() {
        var shop = shop("가게");
        for (var press = 0; press < 3; press++) owners.make(moderator, shop, mina);
        owners.leave(shop, mina);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> owners.leave(shop, mina));

        assertThat(acts.count("shop.owner-asked", "shop/" + shop)).isEqualTo(1);
        assertThat(acts.count("shop.owner-left", "shop/" + shop)).isEqualTo(1);
    }

    private ShopId shop(String name) {
        return shops.add(moderator, new NewShop(new Bilingual(name, "Shop"), null, 2026));
    }

    private Set<Role> roles(Member member) {
        return members.listOf(member.account()).getFirst().roles();
    }
}
