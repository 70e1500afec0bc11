package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulingReasonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ok", " a ", "\u200b\u200b\u200b\u200b", ".\u202e.\u2066\n"})
    void what_is_not_worth_reading_is_no_reason(String typed) {
        assertThat(RulingReason.of(typed).problem()).isEqualTo(new RulingOutcome.ReasonMissing());
    }

    @Test
    void three_characters_may_say_it_in_any_language() {
        assertThat(RulingReason.of("폐업함").problem()).isNull();
    }

    /** Cut in the middle, "not eligible because ... unless" may say the opposite. */
    @Test
    void a_reason_that_is_too_long_is_refused_with_both_numbers_and_never_cut() {
        assertThat(RulingReason.of("x".repeat(500)).problem()).isNull();
        assertThat(RulingReason.of("x".repeat(501)).problem()).isEqualTo(new RulingOutcome.ReasonTooLong(501, 500));
        assertThat(RulingReason.of("x".repeat(100_000)).text()).hasSize(100_000);
    }

    @Test
    void what_nobody_can_see_does_not_count_for_its_length() {
        assertThat(RulingReason.of("x".repeat(500) + "\u200b".repeat(50) + "  ").problem())
                .isNull();
    }

    @Test
    void its_lines_stay_lines() {
        assertThat(RulingReason.of(" one shop,\r\ntwo\u202e spellings ").text()).isEqualTo("one shop,\ntwo spellings");
    }
}
