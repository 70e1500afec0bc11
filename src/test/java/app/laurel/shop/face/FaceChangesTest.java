package app.laurel.shop.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.HostileText;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.ratelimit.Limit;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import app.laurel.shop.face.FaceRulings.TakeDownOutcome;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Those who speak for a shop say what it is and show its logo; moderators take down, with a reason that stands in its place. */
@LaurelTest
class FaceChangesTest {
    private static final Bilingual WORDS =
            new Bilingual("산에서 쓰는 물건만 팔아요.\n1998년부터요.", "Things for mountains only.\nSince 1998.");

    private final Founder founder;
    private final ShopFaces faces;
    private final FaceChanges changes;
    private final FaceRulings rulings;
    private final Owners owners;
    private final ActsOnRecord acts;
    private final Moderator moderator;
    private final Member owner;
    private final ShopId shop;

    // why seven: what is said is saved, shown, ruled on and recorded, each by another part
    @Autowired
    FaceChangesTest(
            Founder founder,
            Shops shops,
            ShopFaces faces,
            FaceChanges changes,
            FaceRulings rulings,
            Owners owners,
            ActsOnRecord acts) {
        this.founder = founder;
        this.faces = faces;
        this.changes = changes;
        this.rulings = rulings;
        this.owners = owners;
        this.acts = acts;
        moderator = founder.moderator(founder.community());
        owner = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Amber"), null, 2026));
        owners.make(moderator, shop, owner);
    }

    @Test
    void an_owners_words_are_kept_as_they_are_and_on_record_once() {
        assertThat(changes.say(owner, shop, WORDS)).isEqualTo(new SayOutcome.Saved());
        assertThat(changes.say(owner, shop, WORDS)).isEqualTo(new SayOutcome.Saved());

        assertThat(faces.find(shop).words()).isEqualTo(WORDS);
        assertThat(acts.count("shop.words-changed", "shop/" + shop)).isOne();
        assertThat(acts.countBy(owner.account(), "shop.words-changed")).isOne();
    }

    @Test
    void hostile_words_lose_what_cannot_be_seen_and_are_never_longer_than_allowed() {
        for (var text : HostileText.some(7, 20)) {
            changes.say(owner, shop, new Bilingual(text, text.repeat(300)));
            var said = faces.find(shop).words();
            assertThat(said.ko() + said.en()).doesNotContain("\u202e", "\u200b", "\0");
            assertThat(said.en().length()).isLessThanOrEqualTo(FaceChanges.LONGEST);
        }
    }

    @Test
    void nobody_else_says_or_shows_anything() throws IOException {
        var logo = logo(1);
        var other = founder.joined(moderator);
        var former = founder.joined(moderator);
        owners.make(moderator, shop, former);
        owners.leave(shop, former);
        var stranger = founder.joined(founder.moderator(founder.community()));

        for (var nobody : new Member[] {other, former, stranger}) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.say(nobody, shop, WORDS));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> changes.showLogo(nobody, shop, logo));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> changes.removeLogo(nobody, shop));
        }
        var elsewhere = founder.moderator(founder.community());
        changes.say(owner, shop, WORDS);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.takeWordsDown(elsewhere, shop, "not ours"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rulings.takeLogoDown(elsewhere, shop, "not ours"));
        assertThat(faces.find(shop)).isEqualTo(new ShopFace(WORDS, "", false, ""));
    }

    @Test
    void words_that_are_taken_down_have_a_reason_in_their_place_until_others_are_said() {
        changes.say(owner, shop, WORDS);

        assertThat(rulings.takeWordsDown(moderator, shop, " x ")).isEqualTo(TakeDownOutcome.REASON_UNFIT);
        assertThat(rulings.takeWordsDown(moderator, shop, "x".repeat(501))).isEqualTo(TakeDownOutcome.REASON_UNFIT);
        assertThat(rulings.takeWordsDown(moderator, shop, "A false price.")).isEqualTo(TakeDownOutcome.DONE);
        assertThat(rulings.takeWordsDown(moderator, shop, "Again.")).isEqualTo(TakeDownOutcome.NOTHING_THERE);

        assertThat(faces.find(shop).wordsDown()).isEqualTo("A false price.");
        assertThat(faces.find(shop).hasWords()).isFalse();
        assertThat(acts.reasons("shop.words-taken-down", moderator.community())).containsExactly("A false price.");

        changes.say(owner, shop, new Bilingual("다른 말", ""));
        assertThat(faces.find(shop)).isEqualTo(new ShopFace(new Bilingual("다른 말", ""), "", false, ""));
    }

    @Test
    void the_same_words_do_not_come_back_by_being_saved_again() {
        changes.say(owner, shop, WORDS);
        rulings.takeWordsDown(moderator, shop, "A false price.");

        assertThat(changes.say(owner, shop, new Bilingual(WORDS.ko() + "\u200b ", "\n" + WORDS.en())))
                .isEqualTo(new SayOutcome.TakenDown());

        assertThat(faces.find(shop)).isEqualTo(new ShopFace(WORDS, "A false price.", false, ""));
        assertThat(acts.count("shop.words-changed", "shop/" + shop)).isOne();
    }

    @Test
    void there_is_an_end_to_changes_in_a_day() {
        var most = Limit.FACES_PER_ACCOUNT.defaultPermits();
        for (var number = 0; number < most; number++) {
            assertThat(changes.say(owner, shop, new Bilingual("말 " + number, "")))
                    .isEqualTo(new SayOutcome.Saved());
        }

        assertThat(changes.say(owner, shop, WORDS))
                .isInstanceOfSatisfying(
                        SayOutcome.TooOften.class,
                        it -> assertThat(it.refused().permits()).isEqualTo(most));
        assertThat(faces.find(shop).words().ko()).isEqualTo("말 " + (most - 1));
    }

    private static LogoPicture logo(long seed) throws IOException {
        var file = PictureFiles.picture("png", 300, 200, seed);
        return ((LogoPicture.Drawn) LogoPicture.read(file)).logo();
    }
}
