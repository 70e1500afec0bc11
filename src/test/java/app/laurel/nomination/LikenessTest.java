package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are worth a moderator's look, and which are two shops. */
class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Blue Harbour, blue-harbour",
        "Blue Harbour, Blue Harbor",
        "그린바스켓, 그린 바스켓 스토어",
        "그린바스켓, 그린바스캣",
        "블루보틀, Bluebottle",
        "Fernhallow, Fern Hallow Camping",
        "Nord Coffee, https://www.nordcoffee.example/",
        "달빛책방, 달빛책방몰"
    })
    void one_shop_under_two_spellings(String one, String other) {
        assertThat(Likeness.isLikely(one, other)).isTrue();
        assertThat(Likeness.isLikely(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "First Shop, Second Shop",
        "Blue Harbour, Blue Mountain",
        "달빛책방, 별빛책방",
        "마켓, 상점",
        "Nord Coffee, Nord Tea",
        "가나, 나라",
        "A, B"
    })
    void two_shops(String one, String other) {
        assertThat(Likeness.isLikely(one, other)).isFalse();
        assertThat(Likeness.isLikely(other, one)).isFalse();
    }
}
