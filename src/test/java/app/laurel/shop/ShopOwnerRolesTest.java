package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Role;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who speaks for a shop has the role of it, for as long as there is one to speak for. */
@LaurelTest
class ShopOwnerRolesTest {
    private final Shops shops;
    private final Owners owners;
    private final Members members;
    private final TransactionTemplate transaction;
    private final Moderator moderator;
    private final Member mina;

    @Autowired
    ShopOwnerRolesTest(Shops shops, Owners owners, Members members, TransactionTemplate transaction, Founder founder) {
        this.shops = shops;
        this.owners = owners;
        this.members = members;
        this.transaction = transaction;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @Test
    void who_speaks_for_a_first_shop_gains_the_role_and_loses_it_with_the_last() {
        var one = shop("하나");
        var two = shop("둘");
        assertThat(roles(mina)).isEmpty();

        owners.make(moderator, one, mina);
        owners.make(moderator, two, mina);
        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);

        owners.leave(one, mina);
        assertThat(roles(mina)).containsExactly(Role.SHOP_OWNER);
        assertThat(shops.ownedBy(mina.id())).extracting(Shop::id).containsExactly(two);

        owners.leave(two, mina);
        assertThat(roles(mina)).isEmpty();
        assertThat(shops.ownedBy(mina.id())).isEmpty();
    }

    @Test
    void who_leaves_the_last_two_shops_at_once_keeps_no_role() throws Exception {
        var one = shop("하나");
        var two = shop("둘");
        owners.make(moderator, one, mina);
        owners.make(moderator, two, mina);

        try (var other = Executors.newSingleThreadExecutor()) {
            var later = transaction.<Future<?>>execute(status -> {
                owners.leave(one, mina);
                var began = other.submit(() -> owners.leave(two, mina));
                giveItTime(began);
                return began;
            });
            Objects.requireNonNull(later).get();
        }

        assertThat(shops.ownedBy(mina.id())).isEmpty();
        assertThat(roles(mina)).isEmpty();
    }

    @Test
    void a_moderator_who_speaks_for_a_shop_stays_a_moderator_without_it() {
        var shop = shop("가게");
        var self = members.member(moderator.account(), moderator.community());

        owners.make(moderator, shop, self);
        assertThat(roles(self)).containsExactlyInAnyOrder(Role.MODERATOR, Role.SHOP_OWNER);

        owners.leave(shop, self);
        assertThat(roles(self)).containsExactly(Role.MODERATOR);
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

    private Set<Role> roles(Member member) {
        return members.listOf(member.account()).getFirst().roles();
    }
}
