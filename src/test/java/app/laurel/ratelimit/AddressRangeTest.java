package app.laurel.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose word is believed: a bit too many here, and a visitor may call themselves whatever they like. */
class AddressRangeTest {
    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255",
        "10.0.0.0/8, 10.0.0.0",
        "10.9.9.9/8, 10.1.2.3",
        "192.0.2.128/25, 192.0.2.128",
        "192.0.2.128/25, 192.0.2.255",
        "192.0.2.6/31, 192.0.2.7",
        "192.0.2.6, 192.0.2.6",
        "192.0.2.6/32, 192.0.2.6",
        "0.0.0.0/0, 255.255.255.255",
        "fd00::/8, fdff:ffff::1",
        "2001:db8::/33, 2001:db8:7fff::1",
        "::1, ::1",
        "::1/128, 0:0:0:0:0:0:0:1",
        "10.0.0.0/8, ::ffff:10.1.1.1",
        "10.0.0.0/ 8, 10.1.1.1"
    })
    void the_first_and_the_last_address_are_inside(String range, String address) {
        assertThat(contains(range, address)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 11.0.0.0",
        "10.0.0.0/8, 9.255.255.255",
        "192.0.2.128/25, 192.0.2.127",
        "192.0.2.128/25, 192.0.3.128",
        "192.0.2.6/31, 192.0.2.5",
        "192.0.2.6/31, 192.0.2.8",
        "192.0.2.6, 192.0.2.7",
        "fd00::/8, fc00::1",
        "2001:db8::/33, 2001:db8:8000::1",
        "::1, ::2",
        "0.0.0.0/0, 2001:db8::1",
        "::/0, 192.0.2.1"
    })
    void the_next_address_and_the_other_kind_of_address_are_outside(String range, String address) {
        assertThat(contains(range, address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/255.0.0.0",
                "10.0.0.0/8/8",
                "10.0.0/8",
                "fd00::/129",
                "::ffff:10.0.0.0/104",
                "proxy.laurel.example",
                "10.0.0.0/99999999999"
            })
    void what_is_no_range_stops_the_start_and_is_quoted_beside_an_example(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.parse(text))
                .withMessage("laurel.proxies got '%s', want a range of addresses like 10.0.0.0/8 or fd00::/8", text);
    }

    private static boolean contains(String range, String address) {
        return AddressRange.parse(range).contains(IpLiteral.parse(address).orElseThrow());
    }
}
