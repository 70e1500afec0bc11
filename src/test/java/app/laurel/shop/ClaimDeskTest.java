package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.outgoing.ImaginedWeb;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A shop on a marketplace is claimed by a code that a moderator finds there. */
@LaurelTest
class ClaimDeskTest {
    private static final ClaimOutcome PROVED = new ClaimOutcome.Proved();

    private final Founder founder;
    private final Shops shops;
    private final Claims claims;
    private final ClaimDesk desk;
    private final Members members;
    private final ImaginedWeb web;
    private final Moderator moderator;
    private final Member mina;

    @Autowired
    ClaimDeskTest(Founder founder, Shops shops, Claims claims, ClaimDesk desk, Members members, ImaginedWeb web) {
        this.founder = founder;
        this.shops = shops;
        this.claims = claims;
        this.desk = desk;
        this.members = members;
        this.web = web;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
    }

    @BeforeEach
    void nobody_has_a_site() {
        web.forgetAll();
    }

    @Test
    void on_a_marketplace_another_moderator_types_the_code_that_stands_there() {
        var shop = shop("smartstore.naver.com/ink");
        var code = ask(shop, ClaimWay.INTRODUCTION);
        assertThat(desk.list(moderator)).isEmpty();
        assertThat(claims.submit(mina, shop, "https://smartstore.naver.com/other"))
                .isEqualTo(new ClaimOutcome.NoEvidence());
        assertThat(claims.submit(mina, shop, "https://smartstore.naver.com.evil.example/ink"))
                .isEqualTo(new ClaimOutcome.NoEvidence());
        assertThat(claims.submit(mina, shop, "https://smartstore.naver.com/ink/profile"))
                .isEqualTo(new ClaimOutcome.Waiting());

        assertThat(desk.list(moderator)).hasSize(1);
        assertThat(desk.confirm(moderator, shop, mina.id(), "laurel-wrong")).isEqualTo(new ClaimOutcome.WrongCode());
        assertThat(desk.confirm(moderator, shop, mina.id(), " " + code.toUpperCase(Locale.ROOT) + " "))
                .isEqualTo(PROVED);
        assertThat(desk.list(moderator)).isEmpty();
        assertThat(shops.owner(mina, shop).member()).isEqualTo(mina.id());
    }

    @Test
    void no_moderator_confirms_a_claim_of_their_own_or_of_another_community() {
        var shop = shop("smartstore.naver.com/own");
        var self = members.member(moderator.account(), moderator.community());
        var asked = claims.ask(self, shop, ClaimWay.INTRODUCTION, "", Language.EN);
        var code = ((ClaimOutcome.Asked) asked).code();
        claims.submit(self, shop, "https://smartstore.naver.com/own");
        var elsewhere = founder.moderator(founder.community());

        for (var by : List.of(moderator, elsewhere)) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> desk.confirm(by, shop, self.id(), code));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.decline(by, shop, self.id()));
        }
        assertThat(desk.list(elsewhere)).isEmpty();
        assertThat(shops.ownedBy(self.id())).isEmpty();
    }

    private String ask(ShopId shop, ClaimWay way) {
        return ((ClaimOutcome.Asked) claims.ask(mina, shop, way, "", Language.EN)).code();
    }

    private ShopId shop(String domain) {
        return shops.add(moderator, new NewShop(new Bilingual("가게 " + domain, "Shop"), domain, 2026));
    }
}
