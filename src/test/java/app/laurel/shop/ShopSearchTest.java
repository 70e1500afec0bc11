package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopSearchTest {
    @ParameterizedTest
    @CsvSource({
        "ㄱㄹㅂ, 그린바스켓",
        "ㄱㄹㅂㅅㅋ, 그린 바스켓",
        "그ㄹㅂ, 그린바스켓",
        "그린바스켓, 그린바스켓",
        "ㅂㅅㅋ, 그린바스켓",
        "바슼, 그린바스켓",
        "ㄳ, 가상마켓",
        "그리, 그린바스켓",
        "그맂, 그리집",
        "green, Green Basket",
        "GREENB, Green Basket",
        "basket, Green Basket",
        "ｇｒｅｅｎ, Green Basket",
        "11, 11번가게",
        "basket.kr, green-basket.kr",
        "쌀, 쌀집"
    })
    void what_has_been_typed_so_far_finds_the_shop(String typed, String name) {
        assertThat(new ShopSearch(typed).rank(name)).isNotEqualTo(ShopSearch.NOT);
    }

    @ParameterizedTest
    @CsvSource({"ㄱㅂ, 그린바스켓", "그름, 그린바스켓", "greek, Green Basket", "ㄱㄹㅂㅅㅋㅌ, 그린바스켓", "ㅏ, 나"})
    void another_shop_is_not_found(String typed, String name) {
        assertThat(new ShopSearch(typed).rank(name)).isEqualTo(ShopSearch.NOT);
    }

    /** Each state in which the two-set keyboard leaves the field on the way to the name. */
    @Test
    void every_keystroke_of_a_composing_input_method_finds_it() {
        for (var typed : List.of("ㄱ", "그", "글", "그리", "그린", "그린ㅂ", "그린바", "그린밧", "그린바스", "그린바슼", "그린바스케", "그린바스켓")) {
            assertThat(new ShopSearch(typed).rank("그린바스켓")).as(typed).isEqualTo(ShopSearch.BEGINS);
        }
    }

    @Test
    void what_begins_with_it_is_nearer_than_what_holds_it() {
        var search = new ShopSearch("마켓");

        assertThat(search.rank("마켓하나")).isLessThan(search.rank("하나마켓"));
        assertThat(new ShopSearch(" .,- ").isBlank()).isTrue();
        assertThat(new ShopSearch("가".repeat(10_000)).rank("가나")).isEqualTo(ShopSearch.NOT);
    }
}
