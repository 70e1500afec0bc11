package app.laurel.shop;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.SHOP_INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An invitation to speak for a shop opens for whoever was asked, by the mail that they got, once, in time, and for nobody else. */
@LaurelTest
class InvitationAnswersTest {
    private final Founder founder;
    private final Shops shops;
    private final Owners owners;
    private final Members members;
    private final Invitations invitations;
    private final InvitationAnswers answers;
    private final CaughtClaimCodes codes;
    private final DSLContext sql;
    private final MovableClock clock;
    private final Instant today;
    private final Moderator moderator;
    private final Member mina;
    private final Member hana;
    private final ShopId shop;

    /** Nine: somebody asks, somebody reads the mail, addresses change and time passes. */
    @Autowired
    InvitationAnswersTest(
            Founder founder,
            Shops shops,
            Owners owners,
            Members members,
            Invitations invitations,
            InvitationAnswers answers,
            CaughtClaimCodes codes,
            DSLContext sql,
            MovableClock clock) {
        this.founder = founder;
        this.shops = shops;
        this.owners = owners;
        this.members = members;
        this.invitations = invitations;
        this.answers = answers;
        this.codes = codes;
        this.sql = sql;
        this.clock = clock;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
        hana = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Shop"), null, 2026));
        owners.make(moderator, shop, mina);
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void a_mail_that_was_passed_on_opens_nothing_for_whoever_has_it_now() {
        var code = invite(hana);
        var other = founder.joined(moderator);
        refuses(other, code);
        refuses(mina, code);
        assertThat(answers.decline(other, code))
                .as("nor does it answer for the one asked")
                .isEmpty();
        assertThat(answers.accept(hana, code)).isPresent();
    }

    @Test
    void nor_does_the_address_without_the_mail() {
        invite(hana);
        refuses(hana, "laurel-" + "a".repeat(26));
        refuses(hana, "");
    }

    @Test
    void a_code_opens_once_and_an_earlier_one_not_at_all() {
        var first = invite(hana);
        var second = invite(hana);
        refuses(hana, first);
        assertThat(answers.accept(hana, second)).isPresent();
        owners.leave(shop, hana);
        refuses(hana, second);
    }

    @Test
    void after_a_week_it_is_over_and_forgotten() {
        var code = invite(hana);
        clock.pass(Duration.ofDays(7).minusMillis(1));
        assertThat(answers.find(hana, code)).isPresent();
        clock.pass(Duration.ofMillis(1));
        refuses(hana, code);
        assertThat(invitations.list(mina, shop)).isEmpty();
        invitations.forgetEnded();
        assertThat(sql.fetchCount(SHOP_INVITATION, SHOP_INVITATION.SHOP_ID.eq(shop)))
                .isZero();
    }

    @Test
    void who_has_another_address_by_now_is_not_who_was_asked() {
        var code = invite(hana);
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.MAIL, "moved-" + hana.account() + "@example.org")
                .where(COMMUNITY_ACCOUNT.ID.eq(hana.account()))
                .execute();
        refuses(hana, code);
    }

    @Test
    void whoever_speaks_for_the_shop_no_longer_has_asked_nobody() {
        var code = invite(hana);
        owners.make(moderator, shop, founder.joined(moderator));
        owners.leave(shop, mina);
        refuses(hana, code);
    }

    @Test
    void it_is_for_this_community_and_for_members_of_it() {
        var code = invite(hana);
        var elsewhere = founder.moderator(founder.community());
        var there = members.member(elsewhere.account(), elsewhere.community());
        refuses(there, code);
    }

    private void refuses(Member member, String code) {
        var before = shops.ownedBy(member.id());
        assertThat(answers.find(member, code)).isEmpty();
        assertThat(answers.accept(member, code)).isEmpty();
        assertThat(shops.ownedBy(member.id())).isEqualTo(before);
    }

    private String invite(Member member) {
        var mail = founder.mailOf(member.account()).value();
        invitations.invite(mina, shop, mail);
        return codes.invitationFor(mail);
    }
}
