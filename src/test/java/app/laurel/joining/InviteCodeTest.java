package app.laurel.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InviteCodeTest {
    private static final String SHOWN = "0123-4567-89AB-CDEF";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF",
                "0123456789abcdef",
                "  0123 4567 89ab cdef\n",
                "0-1-2-3-4-5-6-7-8-9-a-b-c-d-e-f",
                "0123–4567—89AB‐CDEF",
                "OI23-4567-89AB-CDEF",
                "ol23-4567-89ab-cdef",
                "oi234567 89ABcdef"
            })
    void it_is_read_however_it_was_copied_dictated_or_typed(String typed) {
        assertThat(InviteCode.parse(typed).orElseThrow().shown()).isEqualTo(SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123-4567-89AB-CDE",
                "0123-4567-89AB-CDEF0",
                "U123-4567-89AB-CDEF",
                "0123_4567_89AB_CDEF",
                "0123-4567-89AB-CDE\u0660",
                "０123-4567-89AB-CDEF",
                "' or 1=1; --     ",
                "0123-4567-89AB-CDEF\u0000"
            })
    void what_is_no_code_is_none(String typed) {
        assertThat(InviteCode.parse(typed)).isEmpty();
    }

    @Test
    void a_code_with_a_great_deal_of_space_about_it_is_not_searched_for_one() {
        assertThat(InviteCode.parse(SHOWN + " ".repeat(45))).isPresent();
        assertThat(InviteCode.parse(SHOWN + " ".repeat(46))).isEmpty();
        assertThat(InviteCode.parse("-".repeat(1_000_000))).isEmpty();
    }

    @Test
    void a_fresh_code_reads_back_as_itself_and_is_like_no_other() {
        var seen = new HashSet<String>();
        for (var code = 0; code < 1_000; code++) {
            var fresh = InviteCode.fresh();

            assertThat(fresh.shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
            assertThat(InviteCode.parse(fresh.shown()).orElseThrow().hash()).isEqualTo(fresh.hash());
            seen.add(fresh.shown());
        }
        assertThat(seen).hasSize(1_000);
    }

    @Test
    void letters_that_are_read_as_digits_are_the_same_code_to_the_database() {
        var typed = InviteCode.parse("olil-4567-89ab-cdef").orElseThrow();

        assertThat(typed.hash())
                .isEqualTo(InviteCode.parse("0111-4567-89AB-CDEF").orElseThrow().hash());
        assertThat(typed.hash())
                .isNotEqualTo(InviteCode.parse(SHOWN).orElseThrow().hash())
                .hasSize(32);
    }

    /** In Turkish, i and I are two letters each: a code must not depend on where the server stands. */
    @Test
    void a_servers_own_language_does_not_change_what_is_read() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(InviteCode.parse("oi234567 89abcdef").orElseThrow().shown())
                    .isEqualTo(SHOWN);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_code_stays_out_of_logs() {
        assertThat(InviteCode.parse(SHOWN).orElseThrow()).hasToString("InviteCode[]");
    }
}
