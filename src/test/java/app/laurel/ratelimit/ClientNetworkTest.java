package app.laurel.ratelimit;

import static app.laurel.ratelimit.Requests.forwarded;
import static app.laurel.ratelimit.Requests.open;
import static app.laurel.ratelimit.Requests.proxied;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From which network a request comes, where honest people stand behind proxies and others invent headers. */
class ClientNetworkTest {
    private static final String XFF = "X-Forwarded-For";

    @Test
    void behind_a_proxy_two_visitors_are_two() {
        assertThat(proxied("10.0.0.1", XFF, "203.0.113.7"))
                .extracting(Network::value)
                .isEqualTo("203.0.113.7");
        assertThat(proxied("10.0.0.1", XFF, "203.0.113.8"))
                .extracting(Network::value)
                .isEqualTo("203.0.113.8");
    }

    @Test
    void a_chain_of_our_own_proxies_is_walked_to_its_end_over_several_lines() {
        assertThat(proxied("fd00::2", XFF, "198.51.100.9, 203.0.113.7", XFF, "10.0.0.3,10.0.0.2"))
                .extracting(Network::value)
                .isEqualTo("203.0.113.7");
    }

    @Test
    void a_visitor_who_names_our_own_proxies_all_the_way_is_the_last_that_was_named() {
        assertThat(proxied("10.0.0.1", XFF, "10.7.7.7, 10.0.0.2"))
                .extracting(Network::value)
                .isEqualTo("10.7.7.7");
    }

    @Test
    void who_comes_past_the_proxies_is_not_believed() {
        assertThat(proxied("198.51.100.1", XFF, "203.0.113.7"))
                .extracting(Network::value)
                .isEqualTo("198.51.100.1");
        assertThat(open("10.0.0.1", XFF, "203.0.113.7"))
                .extracting(Network::value)
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7, unknown", "203.0.113.7,", "203.0.113.7, _secret", "203.0.113.7, \u0000"})
    void where_our_proxy_wrote_no_address_nothing_further_left_is_believed(String header) {
        assertThat(proxied("10.0.0.1", XFF, header)).extracting(Network::value).isEqualTo("10.0.0.1");
    }

    @Test
    void only_the_one_header_that_our_proxies_write_is_read() {
        assertThat(proxied("10.0.0.1", "Forwarded", "for=203.0.113.7", "X-Real-IP", "203.0.113.8"))
                .extracting(Network::value)
                .isEqualTo("10.0.0.1");
        assertThat(forwarded("10.0.0.1", XFF, "203.0.113.7"))
                .extracting(Network::value)
                .isEqualTo("10.0.0.1");
    }

    @Test
    void a_connection_without_an_address_shares_one_count_and_its_headers_are_not_read() {
        assertThat(proxied("", XFF, "203.0.113.7")).isEqualTo(Network.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "for=203.0.113.7 | 203.0.113.7",
                "For=\"203.0.113.7:4711\";proto=https | 203.0.113.7",
                "proto=https; FOR = \"[2001:db8::1]:4711\" ;by=10.0.0.1 | 2001:db8::1",
                "for=198.51.100.1, for=203.0.113.7 | 203.0.113.7",
                "for=\"203.0.113.7, for=10.0.0.2 | 203.0.113.7"
            })
    void the_standard_header_is_read_as_its_rfc_writes_it(String header, String address) {
        var network = Network.of(IpLiteral.parse(address).orElseThrow());

        assertThat(forwarded("10.0.0.1", "Forwarded", header)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(strings = {"by=203.0.113.7", "forx=203.0.113.7", "xfor=203.0.113.7", "for=unknown", "for=", "=", ";;"})
    void an_element_that_does_not_say_for_whom_names_nobody(String header) {
        assertThat(forwarded("10.0.0.1", "Forwarded", "for=203.0.113.9, " + header))
                .extracting(Network::value)
                .isEqualTo("10.0.0.1");
    }

    @Test
    void an_empty_element_keeps_its_place_so_that_nobody_slips_into_it() {
        assertThat(ProxyHeader.X_FORWARDED_FOR.hops("a,,b,")).isEqualTo(List.of("a", "", "b", ""));
        assertThat(ProxyHeader.FORWARDED.hops("for=a;for=b,,proto=http")).isEqualTo(List.of("a", "", ""));
    }
}
