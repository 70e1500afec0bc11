package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field that is searched while a Korean input method still composes in it. */
class HalfTypedNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"그린바스켓", "마켓컬리", "달과 닭", "빵집과자", "쌀가게", "11번가", "괜찮은 옷", "의왕몰"})
    void a_name_is_found_in_every_state_in_which_its_syllables_are_composed(String name) {
        for (var typed : states(name)) {
            assertThat(new ShopSearch(typed).rank(name)).as(typed).isEqualTo(ShopSearch.BEGINS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"그린바스켓", "마켓컬리", "달과 닭", "쌀가게", "11번가"})
    void a_file_from_a_machine_that_decomposes_is_searched_the_same(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);

        assertThat(new ShopSearch(decomposed).rank(name)).isEqualTo(ShopSearch.BEGINS);
        assertThat(new ShopSearch(name).rank(decomposed)).isEqualTo(ShopSearch.BEGINS);
    }

    @Test
    void one_key_too_many_finds_it_no_more() {
        for (var typed : List.of("그린바스켓ㅏ", "그린바스켓ㄱ", "그린봐", "그린빠", "끄린")) {
            assertThat(new ShopSearch(typed).rank("그린바스켓")).as(typed).isEqualTo(ShopSearch.NOT);
        }
    }

    @Test
    void a_shop_is_as_near_as_its_nearest_name_or_domain() {
        var shop = new Shop(
                new ShopId(1), new CommunityId(1), new Bilingual("착한 가게", "The Good Shop"), "착한-shop.example", 2026);

        assertThat(new ShopSearch("착하").rank(shop)).isEqualTo(ShopSearch.BEGINS);
        assertThat(new ShopSearch("good").rank(shop)).isEqualTo(ShopSearch.HOLDS);
        assertThat(new ShopSearch("p.example").rank(shop)).isEqualTo(ShopSearch.HOLDS);
        assertThat(new ShopSearch("bad").rank(shop)).isEqualTo(ShopSearch.NOT);
    }

    @Test
    void a_shop_without_a_domain_is_searched_by_its_names() {
        var shop = new Shop(new ShopId(1), new CommunityId(1), new Bilingual("가게", "Shop"), null, 2026);

        assertThat(new ShopSearch("null").rank(shop)).isEqualTo(ShopSearch.NOT);
        assertThat(new ShopSearch("sho").rank(shop)).isEqualTo(ShopSearch.BEGINS);
    }

    /** What stands in the field on the way: a consonant, an open syllable, the next consonant drawn into it, the whole. */
    private static List<String> states(String name) {
        var states = new ArrayList<String>();
        for (var at = 0; at < name.length(); at++) {
            var before = name.substring(0, at);
            var letter = name.charAt(at);
            if (letter >= '가' && letter <= '힣') {
                states.add(before + Hangul.initial(letter));
                states.add(before + (char) (letter - (letter - '가') % 28));
                if (at + 1 < name.length()) drawnIn(letter, name.charAt(at + 1)).forEach(it -> states.add(before + it));
            }
            states.add(before + letter);
        }
        return states;
    }

    /** An open syllable with the consonant of the next as its end, where it can be one. */
    private static List<String> drawnIn(char letter, char next) {
        var end = "ㄱㄲ_ㄴ__ㄷㄹ_______ㅁㅂ_ㅅㅆㅇㅈㅊㅋㅌㅍㅎ".indexOf(Hangul.initial(next)) + 1;
        var open = (letter - '가') % 28 == 0;
        return open && end > 0 ? List.of(String.valueOf((char) (letter + end))) : List.of();
    }
}
