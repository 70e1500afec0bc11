package app.laurel.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail servers and databases say, without the addresses in it. */
class AddressMaskTest {
    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <ann.kim+vote@mail.example>: unknown,550 5.1.1 <(address)>: unknown",
        "Duplicate entry 'ann@mail.example' for key,Duplicate entry '(address)' for key",
        "to=ann@mail.example and bob@mail.example,to=(address) and (address)",
        "회원@메일.한국 님,(address) 님"
    })
    void addresses_are_taken_out(String words, String masked) {
        assertThat(AddressMask.over(words)).isEqualTo(masked);
    }

    @Test
    void what_has_none_stays_as_it_is() {
        assertThat(AddressMask.over("451 try again @ later")).isEqualTo("451 try again @ later");
    }
}
