package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulTest {
    @ParameterizedTest
    @CsvSource({
        "가, ㄱㅏ",
        "각, ㄱㅏㄱ",
        "닭, ㄷㅏㄹㄱ",
        "까, ㄲㅏ",
        "있, ㅇㅣㅆ",
        "과, ㄱㅗㅏ",
        "의, ㅇㅡㅣ",
        "뷁, ㅂㅜㅔㄹㄱ",
        "힣, ㅎㅣㅎ",
        "ㄳ, ㄱㅅ",
        "ㄲ, ㄲ",
        "11번가, 11ㅂㅓㄴㄱㅏ"
    })
    void a_text_is_the_row_of_keys_that_make_it(String text, String keys) {
        assertThat(Hangul.keys(text)).isEqualTo(keys);
    }

    @Test
    void each_of_the_11172_syllables_has_keys_of_its_own() {
        var rows = new HashSet<String>();
        for (var syllable = '가'; syllable <= '힣'; syllable++) rows.add(Hangul.keys(String.valueOf(syllable)));

        assertThat(rows).hasSize(19 * 21 * 28);
        assertThat(rows).allSatisfy(it -> assertThat(it.length()).isBetween(2, 5));
    }

    /** Unicode's own decomposition knows nothing of our tables. */
    @Test
    void the_consonant_that_begins_a_syllable_is_the_one_that_unicode_finds() {
        for (var syllable = '가'; syllable <= '힣'; syllable++) {
            var initial = String.valueOf(Hangul.initial(syllable));
            var decomposed = Normalizer.normalize(String.valueOf(syllable), Normalizer.Form.NFD);

            assertThat(Normalizer.normalize(initial, Normalizer.Form.NFKD)).isEqualTo(decomposed.substring(0, 1));
            assertThat(Hangul.isConsonant(initial.charAt(0))).isTrue();
        }
    }

    @Test
    void what_is_no_syllable_begins_with_itself() {
        for (var letter : List.of('a', '1', 'ㄱ', 'ㅏ', '漢', '\uabff', '\ud7a4')) {
            assertThat(Hangul.initial(letter)).isEqualTo(letter);
            assertThat(Hangul.keys(String.valueOf(letter))).isEqualTo(String.valueOf(letter));
        }
    }

    @Test
    void consonants_that_were_drawn_together_stand_apart_and_nothing_else_changes() {
        assertThat(Hangul.apart("ㄳㅄ 닭a")).isEqualTo("ㄱㅅㅂㅅ 닭a");
        assertThat(Hangul.apart("ㄲㅆㅏ")).isEqualTo("ㄲㅆㅏ");
        assertThat(Hangul.apart("")).isEmpty();
    }

    @Test
    void a_vowel_that_stands_alone_is_no_consonant() {
        assertThat(List.of('ㄱ', 'ㄳ', 'ㅎ')).allMatch(Hangul::isConsonant);
        assertThat(List.of('ㅏ', 'ㅣ', '가', 'a', '\u1100')).noneMatch(Hangul::isConsonant);
    }
}
