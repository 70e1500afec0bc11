package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part of a name is found as it is typed on a Korean keyboard, and finds nothing else. */
class TypedPartTest {
    @ParameterizedTest
    @CsvSource({
        "그린, 그린바스켓",
        "린바, 그린바스켓",
        "ㄱㄹㅂ, 그린바스켓",
        "그ㄹ, 그린바스켓",
        "기, 김하나",
        "김ㅎ, 김하나",
        "각, 가구",
        "각, 각시",
        "HANA, hana@example.org",
        "a.b, xa.by",
        "김 하, 김하나",
        "김 하, 김 하나"
    })
    void finds(String typed, String name) {
        assertThat(isFound(name, typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ㄱㅂ, 그린바스켓", "김ㄱ, 김하나", "%, hana", "a.b, xaby", "(, hana", "[ㄱ, 그린", "값, 가시"})
    void does_not_find(String typed, String name) {
        assertThat(isFound(name, typed)).isFalse();
    }

    private static boolean isFound(String name, String typed) {
        return Pattern.compile(TypedPart.pattern(typed)).matcher(name).find();
    }
}
