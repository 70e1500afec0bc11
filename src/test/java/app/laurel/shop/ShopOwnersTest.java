package app.laurel.shop;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Role;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@LaurelTest
class ShopOwnersTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final Members members;
    private final MovableClock clock;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Moderator moderator;
    private final Member mina;

    @Autowired
    ShopOwnersTest(
            Founder founder,
            Shops shops,
            ShopDesk desk,
            Members members,
            MovableClock clock,
            DSLContext sql,
            TransactionTemplate transaction) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.members = members;
        this.clock = clock;
        this.sql = sql;
        this.transaction = transaction;
        moderator = founder.moderator(founder.community());
        mina = member(moderator);
    }

    @Test
    void who_speaks_for_a_first_shop_gains_the_role_and_loses_it_with_the_last() {
        var one = shop("하나");
        var two = shop("둘");
        assertThat(roles(mina)).isEmpty();

        desk.grant(moderator, one, mina.id());
        desk.grant(moderator, two, mina.id());
        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);

        desk.withdraw(moderator, one, mina.id());
        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);
        assertThat(shops.ownedBy(mina.id())).extracting(Shop::id).containsExactly(two);

        desk.withdraw(moderator, two, mina.id());
        assertThat(roles(mina)).isEmpty();
        assertThat(shops.ownedBy(mina.id())).isEmpty();
    }

    @Test
    void two_moderators_who_take_the_last_two_shops_at_once_leave_no_role_behind() throws Exception {
        var one = shop("하나");
        var two = shop("둘");
        desk.grant(moderator, one, mina.id());
        desk.grant(moderator, two, mina.id());

        try (var other = Executors.newSingleThreadExecutor()) {
            var later = transaction.<Future<Boolean>>execute(status -> {
                desk.withdraw(moderator, one, mina.id());
                var began = other.submit(() -> desk.withdraw(moderator, two, mina.id()));
                giveItTime(began);
                return began;
            });
            assertThat(Objects.requireNonNull(later).get()).isTrue();
        }

        assertThat(shops.ownedBy(mina.id())).isEmpty();
        assertThat(roles(mina)).isEmpty();
    }

    @Test
    void a_moderator_who_speaks_for_a_shop_stays_a_moderator_without_it() {
        var shop = shop("가게");
        var self = members.member(moderator.account(), moderator.community());

        desk.grant(moderator, shop, self.id());
        assertThat(roles(self)).containsExactlyInAnyOrder(Role.MODERATOR, Role.SHOP_OWNER);

        desk.withdraw(moderator, shop, self.id());
        assertThat(roles(self)).containsExactly(Role.MODERATOR);
    }

    @Test
    void a_shop_may_have_several_who_speak_for_it_the_first_granted_first() {
        var shop = shop("가게");
        var hana = member(moderator);
        desk.grant(moderator, shop, hana.id());
        clock.pass(Duration.ofSeconds(1));
        desk.grant(moderator, shop, mina.id());

        assertThat(desk.owners(moderator).get(shop)).containsExactly(hana.id(), mina.id());

        desk.withdraw(moderator, shop, hana.id());
        assertThat(desk.owners(moderator).get(shop)).containsExactly(mina.id());
        assertThat(roles(hana)).isEmpty();
    }

    @Test
    void the_list_of_owners_leaves_out_shops_without_one_and_those_of_other_communities() {
        var owned = shop("가게");
        shop("빈 가게");
        desk.grant(moderator, owned, mina.id());
        var stranger = founder.moderator(founder.community());

        assertThat(desk.owners(moderator)).containsOnlyKeys(owned);
        assertThat(desk.owners(stranger)).isEmpty();
    }

    @Test
    void nobody_speaks_for_a_shop_of_a_community_that_is_not_theirs() {
        var shop = shop("가게");
        var elsewhere = founder.moderator(founder.community());
        var stranger = member(elsewhere);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.grant(moderator, shop, stranger.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.grant(elsewhere, shop, stranger.id()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.withdraw(elsewhere, shop, mina.id()));

        assertThat(desk.owners(moderator)).isEmpty();
        assertThat(roles(stranger)).isEmpty();
    }

    @Test
    void what_is_withdrawn_from_somebody_who_has_nothing_changes_nothing() {
        var mine = shop("가게");
        var other = shop("다른 가게");
        desk.grant(moderator, mine, mina.id());

        assertThat(desk.withdraw(moderator, other, mina.id())).isFalse();

        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);
        assertThat(acts("shop.owner-withdrawn", other)).isZero();
    }

    @Test
    void the_proof_of_one_shop_opens_no_other() {
        var mine = shop("가게");
        var other = shop("다른 가게");
        desk.grant(moderator, mine, mina.id());

        assertThat(shops.owner(mina, mine).member()).isEqualTo(mina.id());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> shops.owner(mina, other));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> shops.owner(mina, new ShopId(Integer.MAX_VALUE)));
    }

    @Test
    void each_change_is_on_record_once_however_often_the_button_is_pressed() {
        var shop = shop("가게");
        for (var press = 0; press < 3; press++) desk.grant(moderator, shop, mina.id());
        for (var press = 0; press < 3; press++) desk.withdraw(moderator, shop, mina.id());

        assertThat(acts("shop.owner-granted", shop)).isEqualTo(1);
        assertThat(acts("shop.owner-withdrawn", shop)).isEqualTo(1);
    }

    /** Whoever need not wait is through by then. */
    private static void giveItTime(Future<?> act) {
        try {
            act.get(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waiting) {
            // as it should be
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private ShopId shop(String name) {
        return shops.add(moderator, new NewShop(new Bilingual(name, "Shop"), null, 2026));
    }

    private Member member(Moderator by) {
        return members.member(founder.member(by), by.community());
    }

    private Set<Role> roles(Member member) {
        return members.listOf(member.account()).getFirst().roles();
    }

    private int acts(String act, ShopId shop) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(act), AUDIT_ENTRY.OBJECT.eq("shop/" + shop));
    }
}
