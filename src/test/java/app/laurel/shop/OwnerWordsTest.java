package app.laurel.shop;

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
import app.laurel.community.PersonalData;
import app.laurel.shop.OwnerWord.Kind;
import app.laurel.shop.OwnerWords.TellOutcome;
import app.laurel.shop.WordDesk.AnswerOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Owners tell moderators what is wrong, or that the shop would rather not take part, and are answered. */
@LaurelTest
class OwnerWordsTest {
    private final Founder founder;
    private final OwnerWords words;
    private final OwnedShops own;
    private final WordDesk desk;
    private final PersonalData data;
    private final Members members;
    private final Ties ties;
    private final Moderator moderator;
    private final Member mina;
    private final ShopId shop;

    /** Nine: two people with a word between them, which leaves traces, and moderators who may be tied to the shop. */
    @Autowired
    OwnerWordsTest(
            Founder founder,
            Shops shops,
            Owners owners,
            OwnerWords words,
            OwnedShops own,
            WordDesk desk,
            PersonalData data,
            Members members,
            Ties ties) {
        this.founder = founder;
        this.words = words;
        this.own = own;
        this.desk = desk;
        this.data = data;
        this.members = members;
        this.ties = ties;
        moderator = founder.moderator(founder.community());
        mina = founder.joined(moderator);
        shop = shops.add(moderator, new NewShop(new Bilingual("가게", "Shop"), null, 2026));
        owners.make(moderator, shop, mina);
    }

    @Test
    void what_waits_is_not_written_over_and_what_is_answered_makes_room() {
        assertThat(tell("Our name is Shop & Son.")).isEqualTo(TellOutcome.TOLD);
        assertThat(tell("Something else.")).isEqualTo(TellOutcome.WAITS_ALREADY);
        assertThat(tell(" \u200B ")).isEqualTo(TellOutcome.WORDS_MISSING);
        assertThat(answer(moderator, "")).isEqualTo(AnswerOutcome.WORDS_MISSING);

        assertThat(answer(moderator, "Corrected.")).isEqualTo(AnswerOutcome.ANSWERED);
        assertThat(answer(moderator, "Corrected again."))
                .as("the first answer stands")
                .isEqualTo(AnswerOutcome.GONE);

        assertThat(words.list(mina, shop)).extracting(OwnerWord::answer).containsExactly("Corrected.");
        assertThat(desk.list(moderator)).isEmpty();
        assertThat(tell("Something else.")).isEqualTo(TellOutcome.TOLD);
        assertThat(words.list(mina, shop)).extracting(OwnerWord::answer).containsExactly((String) null);
    }

    @Test
    void an_answer_goes_to_the_words_that_were_read() {
        tell("Our name is Shop & Son.");
        var read = desk.list(moderator).getFirst().word();
        words.takeBack(mina, shop, Kind.CORRECTION);
        tell("Our name is Shop & Daughter.");

        assertThat(desk.answer(moderator, read, "Corrected.")).isEqualTo(AnswerOutcome.GONE);

        assertThat(words.list(mina, shop)).extracting(OwnerWord::answer).containsExactly((String) null);
        assertThat(data.download(mina.account()))
                .as("what the person is given of their own")
                .contains("Our name is Shop & Daughter.");
    }

    @Test
    void a_shop_that_would_rather_not_take_part_stays_known_until_it_is_taken_back() {
        words.tell(mina, shop, Kind.DECLINE, "We close in autumn.");
        desk.answer(moderator, words.list(mina, shop).getFirst(), "Understood.");
        assertThat(desk.count(moderator.community())).isZero();
        assertThat(desk.listDeclining(moderator)).extracting(OwnerWord::shop).containsExactly(shop);

        assertThat(words.takeBack(mina, shop, Kind.DECLINE)).isTrue();
        assertThat(words.takeBack(mina, shop, Kind.DECLINE)).isFalse();
        assertThat(desk.listDeclining(moderator)).isEmpty();
    }

    @Test
    void nobody_else_tells_reads_or_answers_and_who_leaves_leaves_no_word() {
        tell("Our name is Shop & Son.");
        var stranger = founder.joined(moderator);
        var elsewhere = founder.moderator(founder.community());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> words.tell(stranger, shop, Kind.DECLINE, "Out with them."));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> words.list(stranger, shop));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answer(elsewhere, "No."));
        assertThat(desk.list(elsewhere)).isEmpty();

        own.leave(mina, shop);
        assertThat(desk.list(moderator)).isEmpty();
    }

    @Test
    void a_moderator_who_works_there_does_not_answer_as_moderator() {
        tell("Our name is Shop & Son.");
        ties.declare(members.member(moderator.account(), moderator.community()), shop);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> answer(moderator, "Corrected."));
        assertThat(desk.list(moderator)).hasSize(1);
    }

    private TellOutcome tell(String typed) {
        return words.tell(mina, shop, Kind.CORRECTION, typed);
    }

    private AnswerOutcome answer(Moderator by, String typed) {
        return desk.answer(by, words.list(mina, shop).getFirst(), typed);
    }
}
