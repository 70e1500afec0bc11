package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.community.PersonalData;
import app.laurel.shop.Invitations.InviteOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Somebody who speaks for a shop asks another to do so too, or hands it over. */
@LaurelTest
class InvitationsTest {
    private final Founder founder;
    private final Shops shops;
    private final OwnedShops own;
    private final Offers offers;
    private final Invitations invitations;
    private final InvitationDesk asked;
    private final InvitationAnswers answers;
    private final CaughtClaimCodes codes;
    private final Owners owners;
    private final ShopDesk desk;
    private final PersonalData data;
    private final Moderator moderator;
    private final Member mina;
    private final Member hana;
    private final ShopId shop;

    /** Eleven: whoever speaks for a shop asks, moderators ask too, and what is on record tells of neither. */
    @Autowired
    InvitationsTest(
            Founder founder,
            Shops shops,
            ShopDesk desk,
            Owners owners,
            OwnedShops own,
            Offers offers,
            Invitations invitations,
            InvitationDesk asked,
            InvitationAnswers answers,
            CaughtClaimCodes codes,
            PersonalData data) {
        this.founder = founder;
        this.shops = shops;
        this.own = own;
        this.offers = offers;
        this.invitations = invitations;
        this.asked = asked;
        this.answers = answers;
        this.codes = codes;
        this.owners = owners;
        this.desk = desk;
        this.data = data;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
        hana = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Shop"), null, 2026));
        owners.make(moderator, shop, mina);
    }

    @Test
    void a_shop_is_handed_over_to_whoever_reads_the_mail_and_is_signed_in_with_its_address() {
        assertThat(invite(mina, mailOf(hana))).isInstanceOf(InviteOutcome.Invited.class);
        assertThat(shops.ownedBy(hana.id())).as("who was only asked").isEmpty();
        assertThat(offers.accept(hana, shop)).as("without the mail").isFalse();

        assertThat(answers.find(hana, codeFor(hana))).map(Shop::id).contains(shop);
        assertThat(answers.accept(hana, codeFor(hana))).map(Shop::id).contains(shop);
        own.leave(mina, shop);

        assertThat(shops.ownedBy(hana.id())).extracting(Shop::id).containsExactly(shop);
        assertThat(shops.ownedBy(mina.id())).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> invite(mina, mailOf(hana)));
    }

    @Test
    void whoever_asks_does_not_learn_whether_the_address_is_a_members() {
        var elsewhere = founder.joined(founder.moderator(founder.community()));

        var answers = List.of(
                invite(mina, mailOf(hana)),
                invite(mina, mailOf(hana)),
                invite(mina, mailOf(mina)),
                invite(mina, mailOf(elsewhere)),
                invite(mina, "nobody@example.org"));

        assertThat(answers).hasOnlyElementsOfType(InviteOutcome.Invited.class);
        assertThat(codes.hasInvitationFor(mailOf(elsewhere))).isFalse();
        assertThat(codes.hasInvitationFor(mailOf(mina))).isFalse();
        assertThat(invitations.list(mina, shop))
                .extracting(it -> it.address().value())
                .as("as much of an address that is nobody's")
                .containsExactlyInAnyOrder(mailOf(hana), mailOf(mina), mailOf(elsewhere), "nobody@example.org");
        assertThat(shops.ownedBy(mina.id())).hasSize(1);
        assertThat(invite(mina, "no address")).isInstanceOf(InviteOutcome.NoAddress.class);
    }

    @Test
    void what_whoever_asks_may_download_does_not_tell_it_either() {
        invite(mina, mailOf(hana));
        invite(mina, "nobody@example.org");

        var own = data.download(mina.account());
        assertThat(own.split("shop.owner-invited", -1)).hasSize(3);
        assertThat(own).doesNotContain("\"asked\"");
    }

    @Test
    void owners_take_back_what_any_of_them_asked_and_not_what_a_moderator_did() {
        desk.offer(moderator, shop, hana.id());
        invite(mina, "nobody@example.org");
        var other = founder.joined(moderator);
        owners.make(moderator, shop, other);
        assertThat(invitations.list(other, shop)).hasSize(1);
        assertThat(invitations.takeBack(other, shop, "nobody@example.org")).isTrue();
        assertThat(invitations.takeBack(other, shop, mailOf(hana))).isFalse();
        assertThat(offers.listOf(hana)).hasSize(1);
    }

    @Test
    void nobody_asks_without_end() {
        for (var at = 0; at < 10; at++) invite(mina, "nobody" + at + "@example.org");

        assertThat(invite(mina, mailOf(hana))).isInstanceOf(InviteOutcome.TooOften.class);
        assertThat(codes.hasInvitationFor(mailOf(hana))).isFalse();
    }

    @Test
    void what_is_not_answered_is_taken_back_by_owners_and_by_moderators_of_the_community() {
        invite(mina, mailOf(hana));
        var stranger = founder.moderator(founder.community());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> takeBack(hana));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> asked.takeBack(stranger, shop));
        assertThat(asked.list(stranger)).isEmpty();
        assertThat(asked.list(moderator).get(shop)).singleElement().asString().contains(mailOf(hana));

        assertThat(takeBack(mina)).isTrue();
        assertThat(answers.accept(hana, codeFor(hana))).isEmpty();
        assertThat(asked.takeBack(moderator, shop)).as("nothing waits").isFalse();

        invite(mina, mailOf(hana));
        assertThat(asked.takeBack(moderator, shop)).isTrue();
        assertThat(answers.find(hana, codeFor(hana))).isEmpty();
        assertThat(shops.ownedBy(mina.id())).as("who had accepted").hasSize(1);
    }

    private boolean takeBack(Member by) {
        return invitations.takeBack(by, shop, mailOf(hana));
    }

    private String codeFor(Member member) {
        return codes.invitationFor(mailOf(member));
    }

    private InviteOutcome invite(Member by, String mail) {
        return invitations.invite(by, shop, mail);
    }

    private String mailOf(Member member) {
        return founder.mailOf(member.account()).value();
    }
}
