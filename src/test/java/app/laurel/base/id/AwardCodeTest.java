package app.laurel.base.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardCodeTest {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_random_code_is_eight_plain_symbols_and_reads_back() {
        var random = new Random(2026);

        assertThat(Stream.generate(() -> AwardCode.random(random)).limit(5_000))
                .allMatch(it -> it.value().matches("[" + SYMBOLS + "]{8}"))
                .allMatch(it -> AwardCode.parse(it.value()).equals(it))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_check_symbol_is_the_number_modulo_37() {
        assertThat(AwardCode.parse("0000001" + "1").value()).isEqualTo("00000011"); // 1
        assertThat(AwardCode.parse("0000015" + "0").value()).isEqualTo("00000150"); // 1 x 32 + 5 = 37
        assertThat(AwardCode.parse("0000017" + "2").value()).isEqualTo("00000172"); // 1 x 32 + 7 = 39
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000011", "000000011", "00000012", "U0000000", "00000036", "", "0000001<"})
    void what_does_not_check_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AwardCode(typed));
    }

    @Test
    void people_may_type_as_they_like() {
        assertThat(AwardCode.parse(" oooO-ooi l ")).isEqualTo(new AwardCode("00000011"));
    }

    @Test
    void any_single_typing_error_is_noticed() {
        var code = AwardCode.random(new Random(7)).value();

        for (var place = 0; place < code.length(); place++) {
            for (var symbol : SYMBOLS.chars().mapToObj(Character::toString).toList()) {
                var typed = code.substring(0, place) + symbol + code.substring(place + 1);
                if (!typed.equals(code)) {
                    assertThatIllegalArgumentException().isThrownBy(() -> AwardCode.parse(typed));
                }
            }
        }
    }

    @Test
    void neighbours_that_change_places_are_noticed() {
        var code = AwardCode.random(new Random(11)).value();

        for (var place = 0; place + 2 < code.length(); place++) {
            if (code.charAt(place) == code.charAt(place + 1)) {
                continue;
            }
            var swapped =
                    code.substring(0, place) + code.charAt(place + 1) + code.charAt(place) + code.substring(place + 2);
            assertThatIllegalArgumentException().isThrownBy(() -> AwardCode.parse(swapped));
        }
    }

    @Test
    void it_is_read_aloud_in_two_groups() {
        assertThat(new AwardCode("00000011").spaced()).isEqualTo("0000 0011");
    }
}
