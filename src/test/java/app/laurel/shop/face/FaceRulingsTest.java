package app.laurel.shop.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import app.laurel.shop.Ties;
import app.laurel.shop.face.FaceRulings.TakeDownOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Moderators take down what other people's shops show, and leave their own to others. */
@LaurelTest
class FaceRulingsTest {
    private static final String REASON = "It is another shop's.";

    private final Members members;
    private final ShopFaces faces;
    private final FaceChanges changes;
    private final FaceRulings rulings;
    private final Owners owners;
    private final Ties ties;
    private final Moderator first;
    private final Moderator second;
    private final Member owner;
    private final ShopId shop;

    // why eight: a shop shows something, and those who rule on it are members who may be tied to it
    @Autowired
    FaceRulingsTest(
            Founder founder,
            Members members,
            Shops shops,
            ShopFaces faces,
            FaceChanges changes,
            FaceRulings rulings,
            Owners owners,
            Ties ties) {
        this.members = members;
        this.faces = faces;
        this.changes = changes;
        this.rulings = rulings;
        this.owners = owners;
        this.ties = ties;
        var community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
        owner = founder.joined(first);
        shop = shops.add(first, new NewShop(new Bilingual("가게", "Amber"), null, 2026));
    }

    @BeforeEach
    void a_shop_shows_something() {
        owners.make(first, shop, owner);
        changes.say(owner, shop, new Bilingual("산", "Mountains"));
        changes.showLogo(owner, shop, AnyLogo.make());
    }

    @Test
    void who_works_there_rules_on_nothing_of_it_and_somebody_else_does() {
        ties.declare(asMember(second), shop);

        assertThat(rulings.listTied(second)).containsExactly(shop);
        assertThat(rulings.listTied(first)).isEmpty();
        assertThatNothingIsTakenDownBy(second);
        assertThat(rulings.takeWordsDown(first, shop, REASON)).isEqualTo(TakeDownOutcome.DONE);
        assertThat(rulings.takeLogoDown(first, shop, REASON)).isEqualTo(TakeDownOutcome.DONE);
    }

    @Test
    void words_taken_down_in_one_language_do_not_come_back_beside_new_ones_in_the_other() {
        rulings.takeWordsDown(first, shop, REASON);

        assertThat(changes.say(owner, shop, new Bilingual("새 산", "Mountains"))).isEqualTo(new SayOutcome.TakenDown());
        assertThat(changes.say(owner, shop, new Bilingual("산", "New mountains")))
                .isEqualTo(new SayOutcome.TakenDown());
        assertThat(changes.say(owner, shop, new Bilingual("Mountains", ""))).isEqualTo(new SayOutcome.TakenDown());
        assertThat(faces.find(shop).wordsDown()).isEqualTo(REASON);

        assertThat(changes.say(owner, shop, new Bilingual("새 산", ""))).isEqualTo(new SayOutcome.Saved());
        assertThat(changes.say(owner, shop, new Bilingual("새 산", "Mountains")))
                .as("nor later, one after the other")
                .isEqualTo(new SayOutcome.TakenDown());
        assertThat(faces.find(shop).words()).isEqualTo(new Bilingual("새 산", ""));
        assertThat(faces.find(shop).areWordsDown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOUNTAINS, cheap and near!",
                "Mountains  cheap and near",
                "Mount\u00ADains, cheap and near.",
                "\uFF2D\uFF4Funtains, cheap and near",
                "\u200BMountains\ncheap\nand\nnear",
                "Mountains… cheap — and near"
            })
    void nor_do_they_come_back_written_a_little_otherwise(String written) {
        changes.say(owner, shop, new Bilingual("", "Mountains, cheap and near."));
        rulings.takeWordsDown(first, shop, REASON);

        assertThat(changes.say(owner, shop, new Bilingual("", written))).isEqualTo(new SayOutcome.TakenDown());
        assertThat(changes.say(owner, shop, new Bilingual("", "Mountains, not cheap but near.")))
                .isEqualTo(new SayOutcome.Saved());
    }

    @Test
    void wordswords_that_differ_at_their_end_are_others() {
        var words = "Mountains and lakes. ".repeat(40);
        changes.say(owner, shop, new Bilingual("", words + "Cheap."));
        rulings.takeWordsDown(first, shop, REASON);

        assertThat(changes.say(owner, shop, new Bilingual("", words + "Dear."))).isEqualTo(new SayOutcome.Saved());
    }

    @Test
    void who_speaks_for_it_does_not_rule_on_it_either() {
        owners.make(first, shop, asMember(second));

        assertThatNothingIsTakenDownBy(second);
    }

    private void assertThatNothingIsTakenDownBy(Moderator tied) {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.takeWordsDown(tied, shop, REASON));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.takeLogoDown(tied, shop, REASON));
        assertThat(faces.find(shop).hasWords()).isTrue();
        assertThat(faces.find(shop).hasLogo()).isTrue();
    }

    private Member asMember(Moderator moderator) {
        return members.member(moderator.account(), moderator.community());
    }
}
