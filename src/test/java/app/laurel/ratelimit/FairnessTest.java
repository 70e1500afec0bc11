package app.laurel.ratelimit;

import static app.laurel.ratelimit.Requests.forwarded;
import static app.laurel.ratelimit.Requests.open;
import static app.laurel.ratelimit.Requests.proxied;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.MailKey;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells people apart stays apart. */
class FairnessTest {
    private static final String XFF = "X-Forwarded-For";

    @Test
    void neighbours_in_ipv4_are_two_networks() {
        assertThat(open("203.0.113.7")).isNotEqualTo(open("203.0.113.8"));
    }

    @Test
    void two_halves_of_an_ipv6_48_are_two_networks() {
        assertThat(open("2001:db8:1:2::1"))
                .isEqualTo(new Network(
                        "2001:db8:1:2:0:0:0:0/64", List.of("2001:db8:1:0:0:0:0:0/56", "2001:db8:1:0:0:0:0:0/48")));
        assertThat(open("2001:db8:1:3::1")).isNotEqualTo(open("2001:db8:1:2::1"));
    }

    @Test
    void visitors_behind_one_of_our_proxies_are_told_apart() {
        assertThat(proxied("10.0.0.1", XFF, "203.0.113.7"))
                .isEqualTo(new Network("203.0.113.7", List.of("203.0.113.0/24")));
        assertThat(proxied("10.0.0.1", XFF, "203.0.113.8"))
                .isEqualTo(new Network("203.0.113.8", List.of("203.0.113.0/24")));
    }

    @Test
    void a_proxy_that_writes_forwarded_is_understood() {
        assertThat(forwarded("10.0.0.1", "Forwarded", "proto=https;for=\"[2001:db8::9]:4711\""))
                .isEqualTo(open("2001:db8::1"));
    }

    @Test
    void our_own_proxy_is_the_caller_where_it_says_nothing_readable() {
        assertThat(proxied("10.0.0.1", XFF, "unknown")).isEqualTo(open("10.0.0.1"));
        assertThat(proxied("10.0.0.1")).isEqualTo(open("10.0.0.1"));
    }

    @Test
    void dots_tell_mailboxes_apart_where_nobody_says_otherwise() {
        assertThat(MailKey.of("kim.ji@post.example")).isNotEqualTo(MailKey.of("kimji@post.example"));
    }

    @Test
    void a_plus_at_the_beginning_is_no_tag() {
        assertThat(MailKey.of("+a@post.example")).isNotEqualTo(MailKey.of("+b@post.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "proxy.example", "10.0.0/8", "fd00::/129", "10.0.0.0/x", ""})
    void a_range_that_is_none_stops_the_start(String range) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddressRange.parse(range))
                .withMessageContaining("laurel.proxies");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1.2.3", "0x7f.0.0.1", "1.2.3.256", "localhost", "example.com", "::1::2", "[::1", "", "a"})
    void what_is_no_address_is_not_looked_up(String text) {
        assertThat(IpLiteral.parse(text)).isEmpty();
    }
}
