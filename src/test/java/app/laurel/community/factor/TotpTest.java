package app.laurel.community.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes are those of the standards, so that any authenticator shows them. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    /** RFC 6238, appendix B, the last six of eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void a_code_is_the_one_of_rfc_6238(long seconds, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(seconds)))).isEqualTo(code);
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void a_secret_is_shown_in_base_32(String bytes, String text) {
        assertThat(Base32.encode(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo(text);
        assertThat(new Authenticator(text).secret()).isEqualTo(bytes.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void a_clock_may_differ_by_one_step_and_no_code_counts_twice() {
        var here = Totp.step(NOON);
        for (var step = here - 3; step <= here + 3; step++) {
            var found = Totp.find(SECRET, Totp.code(SECRET, step), NOON, 0);
            var isNear = Math.abs(step - here) <= 1;
            assertThat(found).isEqualTo(isNear ? OptionalLong.of(step) : OptionalLong.empty());
        }
        assertThat(Totp.find(SECRET, Totp.code(SECRET, here), NOON, here)).isEmpty();
        assertThat(Totp.find(SECRET, Totp.code(SECRET, here + 1), NOON, here)).hasValue(here + 1);
    }
}
