package app.laurel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {
    @Test
    void keys_stand_in_the_order_of_utf_16_code_units() {
        // The names of RFC 8785, section 3.2.3.
        var json = CanonicalJson.text(Map.of("€", 1, "\r", 2, "\uFB33", 3, "1", 4, "😀", 5, "\u0080", 6, "ö", 7));

        assertThat(json).isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"€\":1,\"😀\":5,\"\uFB33\":3}");
    }

    @Test
    void only_what_must_be_escaped_is() {
        assertThat(CanonicalJson.text("€$\u000F\nA'B\"\\\\\"/가")).isEqualTo("\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/가\"");
    }

    @Test
    void lists_truths_and_nothing_are_written_without_white_space() {
        assertThat(CanonicalJson.text(Arrays.asList(true, null, -7L, List.of(), Map.of())))
                .isEqualTo("[true,null,-7,[],{}]");
    }

    @Test
    void a_number_that_some_reader_would_round_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(1L << 53));
    }

    @Test
    void half_a_character_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text("\uD83D"));
    }
}
