package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticlesTest {
    @ParameterizedTest
    @CsvSource({
        "가게, 가게는 가게가 가게를 가게와 가게로",
        "시장, 시장은 시장이 시장을 시장과 시장으로",
        "서울, 서울은 서울이 서울을 서울과 서울로",
        "나무들, 나무들은 나무들이 나무들을 나무들과 나무들로"
    })
    void the_last_syllable_decides(String name, String wanted) {
        assertThat(Particles.in("%1$s은(는) %1$s이(가) %1$s을(를) %1$s과(와) %1$s(으)로".formatted(name)))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 은, 으로",
        "1, 은, 로",
        "2, 는, 로",
        "3, 은, 으로",
        "4, 는, 로",
        "5, 는, 로",
        "6, 은, 으로",
        "7, 은, 로",
        "8, 은, 로",
        "9, 는, 로",
        "10, 은, 으로",
        "2026, 은, 으로",
        "상점 24, 는, 로",
        "쇼핑몰7, 은, 로"
    })
    void digits_are_read_as_sino_korean_numbers(String name, String topic, String by) {
        assertThat(Particles.in(name + "은(는)")).isEqualTo(name + topic);
        assertThat(Particles.in(name + "(으)로")).isEqualTo(name + by);
    }

    @ParameterizedTest
    @CsvSource({
        "Green Basket, 은, 으로",
        "Green Shop, 은, 으로",
        "Alpine Home, 은, 으로",
        "Sunny Living, 은, 으로",
        "Book, 은, 으로",
        "Shop One, 은, 으로",
        "shop.com, 은, 으로",
        "Big Mall, 은, 로",
        "Apple, 은, 로",
        "Style, 은, 로",
        "Table, 은, 로",
        "Store, 는, 로",
        "Park, 는, 로",
        "Best Mart, 는, 로",
        "Fresh, 는, 로",
        "House, 는, 로",
        "Books, 는, 로",
        "Café, 은(는), (으)로",
        "Food, 는, 로",
        "Fruit, 는, 로",
        "Shop A, 는, 로",
        "Shop L, 은, 로",
        "Shop M, 은, 으로",
        "KTX, 는, 로",
        "EPH, 는, 로",
        "STAR, 는, 로",
        "샵M, 은, 으로"
    })
    void latin_names_are_read_as_koreans_read_them(String name, String topic, String by) {
        assertThat(Particles.in(name + "은(는)")).isEqualTo(name + topic);
        assertThat(Particles.in(name + "(으)로")).isEqualTo(name + by);
    }

    @Test
    void closing_quotes_and_brackets_do_not_hide_the_name() {
        assertThat(Particles.in("‘시장’을(를) “가게”을(를) 가게(서울)과(와) 『숲』이(가)")).isEqualTo("‘시장’을 “가게”를 가게(서울)과 『숲』이");
    }

    @Test
    void what_cannot_be_read_keeps_both_forms() {
        assertThat(Particles.in("متجر은(는) 🌿을(를) …(으)로 은(는)")).isEqualTo("متجر은(는) 🌿을(를) …(으)로 은(는)");
        assertThat(Particles.in("이름(한국어)은 그대로")).isEqualTo("이름(한국어)은 그대로");
        assertThat(Particles.in("$1을(를) \\2을(를)")).isEqualTo("$1을 \\2를");
    }

    @Test
    void the_translations_choose_by_themselves() {
        var texts = new Texts();

        assertThat(texts.get(Language.KO, "result.firm.other", "STAR", "초록가게")).isEqualTo("STAR로 집계했다면 초록가게가 뽑혔을 거예요.");
        assertThat(texts.get(Language.KO, "result.firm.other", "평균", "숲속시장")).isEqualTo("평균으로 집계했다면 숲속시장이 뽑혔을 거예요.");
    }

    @Test
    void no_translation_follows_a_name_with_one_form_only() {
        var single = Pattern.compile("\\{\\d}[’”\"']*(?:은|는|이|가|을|를|과|와|으로|로)(?=[ ,.]|$)");
        ResourceBundle korean = new Texts().bundle(Language.KO);

        assertThat(korean.keySet())
                .filteredOn(it -> single.matcher(korean.getString(it)).find())
                .isEmpty();
    }
}
