package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One machine has one form, however a proxy writes it, and no text ever asks a name server. */
class IpLiteralTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                " 203.0.113.7\t",
                "203.0.113.7:4711",
                "::ffff:203.0.113.7",
                "::FFFF:cb00:7107",
                "[::ffff:203.0.113.7]:443",
                "64:ff9b::203.0.113.7",
                "64:ff9b::cb00:7107",
                "2002:cb00:7107::1",
                "2002:cb00:7107:ffff:ffff:ffff:ffff:ffff"
            })
    void one_machine_of_the_old_kind_has_four_bytes_in_every_spelling(String text) {
        assertThat(IpLiteral.parse(text))
                .hasValueSatisfying(it -> assertThat(it).containsExactly(203, 0, 113, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64",
        "2001:DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2:0:0:0:0/64",
        "[2001:db8:1:2::1]:4711, 2001:db8:1:2:0:0:0:0/64",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
        "[fe80::1%25eth0], fe80:0:0:0:0:0:0:0/64",
        "64:ff9b:1::1, 64:ff9b:1:0:0:0:0:0/64",
        "2003:cb00:7107::1, 2003:cb00:7107:0:0:0:0:0/64",
        "203.0.113.7, 203.0.113.7"
    })
    void a_network_of_the_new_kind_is_its_first_sixty_four_bits(String text, String network) {
        assertThat(Network.of(IpLiteral.parse(text).orElseThrow()).value()).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "_hidden",
                "localhost",
                "laurel.example",
                "fade.cafe",
                "256.0.0.1",
                "1.2.3",
                "1.2.3.4.5",
                "3405803783",
                "0xcb.0.113.7",
                "1.2.3.4:",
                "1.2.3.4:123456",
                "1:2:3",
                "1::2::3",
                ":::",
                "[::1",
                "::1]",
                "[]",
                "[1.2.3.4]",
                "::1 ::2",
                "%eth0",
                "1.2.3.4, 5.6.7.8"
            })
    void what_is_no_address_is_none(String text) {
        assertThat(IpLiteral.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"010.0.0.1", "0010.0.0.1", "1.2.3.010"})
    void a_leading_zero_never_makes_a_number_octal(String text) {
        IpLiteral.parse(text).ifPresent(it -> assertThat(it).doesNotContain(8));
    }

    @Test
    void a_header_of_any_characters_and_length_is_answered_at_once() {
        var random = new Random(7);
        var symbols = "0123456789abcdefABCDEF:.[]% \",;=xZ가";
        assertThatCode(() -> {
                    for (var round = 0; round < 5_000; round++) {
                        var text = new StringBuilder();
                        for (var left = random.nextInt(60); left > 0; left--) {
                            text.append(symbols.charAt(random.nextInt(symbols.length())));
                        }
                        IpLiteral.parse(text.toString())
                                .ifPresent(it -> assertThat(it.length).isIn(4, 16));
                    }
                })
                .doesNotThrowAnyException();
        assertTimeout(Duration.ofSeconds(2), () -> IpLiteral.parse("1.".repeat(100_000) + ":".repeat(100_000)));
    }

    @Test
    void neither_a_network_nor_a_caller_shows_itself_in_a_log() {
        var network = Network.of(IpLiteral.parse("203.0.113.7").orElseThrow());

        assertThat(network.toString()).doesNotContain("203");
        assertThat(Caller.at(network).writingTo("ann@laurel.example").toString())
                .doesNotContain("203")
                .doesNotContain("ann");
    }
}
