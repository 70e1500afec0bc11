package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.AskOutcome;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.OwnedShops.DisputeOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Two say that they speak for one shop, and one of them is a stranger there. */
@LaurelTest
class DisputeTest {
    private static final String REASON = "She left the shop in May.";

    private final Founder founder;
    private final Members members;
    private final Shops shops;
    private final Owners owners;
    private final OwnedShops own;
    private final DisputeDesk desk;
    private final Ties ties;
    private final Moderator first;
    private final Moderator second;
    private final Member mina;
    private final Member hana;
    private final ShopId shop;

    /** Seven: two people, a shop that both speak for, and moderators who may be tied to it. */
    @Autowired
    DisputeTest(
            Founder founder, Members members, Shops shops, Owners owners, OwnedShops own, DisputeDesk desk, Ties ties) {
        this.founder = founder;
        this.members = members;
        this.shops = shops;
        this.owners = owners;
        this.own = own;
        this.desk = desk;
        this.ties = ties;
        var community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
        mina = founder.joined(first);
        hana = founder.joined(first);
        shop = shops.add(first, new NewShop(new Bilingual("가게", "Shop"), null, 2026));
    }

    @BeforeEach
    void both_speak_for_it() {
        owners.make(first, shop, mina);
        owners.make(first, shop, hana);
    }

    @Test
    void two_moderators_take_it_from_one_and_the_dispute_is_over() {
        assertThat(own.dispute(mina, shop, REASON)).isEqualTo(DisputeOutcome.OPENED);
        assertThat(own.dispute(mina, shop, REASON)).isEqualTo(DisputeOutcome.OPEN_ALREADY);
        assertThat(desk.list(second)).extracting(DisputeAtDesk::reason).containsExactly(REASON);
        assertThat(desk.askToEnd(first, shop, hana.id(), REASON)).isInstanceOf(AskOutcome.Asked.class);
        assertThat(shops.ownedBy(hana.id())).hasSize(1);
        assertThat(founder.confirms(first)).as("nobody is both").isZero();

        assertThat(founder.confirms(second)).isEqualTo(1);
        assertThat(shops.ownedBy(hana.id())).isEmpty();
        assertThat(shops.ownedBy(mina.id())).hasSize(1);
        assertThat(desk.list(first)).isEmpty();
        assertThat(own.isDisputed(mina, shop)).isFalse();
    }

    @Test
    void a_moderator_who_works_there_neither_asks_nor_confirms_nor_closes() {
        own.dispute(mina, shop, REASON);
        ties.declare(members.member(second.account(), second.community()), shop);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.askToEnd(second, shop, hana.id(), REASON));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.close(second, shop, REASON));
        desk.askToEnd(first, shop, hana.id(), REASON);
        assertThat(founder.confirms(second)).isZero();
        assertThat(shops.ownedBy(hana.id())).hasSize(1);
    }

    @Test
    void who_speaks_for_it_alone_disputes_nobody_and_who_does_not_is_refused() {
        var stranger = founder.joined(first);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.dispute(stranger, shop, REASON));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.leave(stranger, shop));
        assertThat(own.dispute(mina, shop, " \u200B ")).isEqualTo(DisputeOutcome.REASON_MISSING);

        own.leave(hana, shop);
        assertThat(own.dispute(mina, shop, REASON)).isEqualTo(DisputeOutcome.NOBODY_ELSE);
        assertThat(desk.list(first)).isEmpty();
    }

    @Test
    void moderators_leave_it_as_it_is_only_with_a_reason_and_of_their_own_community() {
        own.dispute(mina, shop, REASON);
        var elsewhere = founder.moderator(founder.community());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.close(elsewhere, shop, REASON));
        assertThat(desk.list(elsewhere)).isEmpty();
        assertThat(desk.close(first, shop, "")).isFalse();
        assertThat(desk.count(first.community())).isEqualTo(1);

        assertThat(desk.close(first, shop, "Both work there.")).isTrue();
        assertThat(desk.count(first.community())).isZero();
        assertThat(shops.ownedBy(hana.id())).hasSize(1);
    }

    @Test
    void whoever_has_left_meanwhile_is_not_taken_anything() {
        desk.askToEnd(first, shop, hana.id(), REASON);
        own.leave(hana, shop);

        assertThat(founder.confirms(second)).isZero();
    }
}
