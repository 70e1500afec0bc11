package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

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

    @Test
    void the_largest_number_that_every_reader_knows_is_written_and_its_neighbours_are_refused() {
        var largest = (1L << 53) - 1;

        assertThat(CanonicalJson.text(List.of(largest, -largest, BigInteger.ZERO)))
                .isEqualTo("[9007199254740991,-9007199254740991,0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(-(1L << 53)))
                .withMessage("got -9007199254740992, want at most 2^53 - 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(BigInteger.TWO.pow(200).negate()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uDC36", "a\uDC36b", "\uD83D\uD83D\uDC36", "\uD83Da", "\uDC36\uD83D"})
    void half_a_character_is_refused_wherever_it_stands_also_in_a_name(String broken) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(List.of(broken)));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Map.of(broken, 1)));
    }

    @Test
    void what_has_no_one_form_is_refused_also_deep_inside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(List.of(Map.of("share", List.of(0.5)))))
                .withMessageContaining("Double");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(new int[] {1}));
    }

    @Test
    void any_reader_of_json_reads_back_what_was_written() {
        var odd = new StringBuilder();
        for (var unit = 0; unit < 0x800; unit++) odd.append((char) unit);
        var document = Map.of("odd", odd + "\u2028\u2029\uFFFF😀", "", List.of(Map.of("a", false), "\\u0041"));

        assertThat(JsonMapper.shared().readValue(CanonicalJson.bytes(document), Object.class))
                .isEqualTo(document);
    }

    @Test
    void the_order_in_which_facts_were_put_together_does_not_show() {
        var one = new LinkedHashMap<String, Object>();
        var other = new LinkedHashMap<String, Object>();
        for (var at = 0; at < 50; at++) {
            one.put("key" + at, at);
            other.put("key" + (49 - at), 49 - at);
        }

        assertThat(CanonicalJson.bytes(one)).isEqualTo(CanonicalJson.bytes(other));
    }
}
