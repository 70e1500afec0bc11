package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainsTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.example.co.kr/shop?x=1, example.co.kr",
        "HTTP://EXAMPLE.COM, example.com",
        "//m.shop.example.com:8443/x, example.com",
        "example.com., example.com",
        "example.com#top, example.com",
        "'  example.com  ', example.com",
        "one.github.io, one.github.io",
        "deep.under.my.example, my.example",
        "www.com, www.com"
    })
    void whatever_way_an_address_is_written_its_registrable_part_is_found(String typed, String domain) {
        assertThat(ShopAddress.find(typed)).contains(domain);
    }

    @ParameterizedTest
    @CsvSource({
        "http://한국.kr, xn--3e0b707e.kr",
        "HTTPS://WWW.마켓.한국/, xn--hz2bk30b.xn--3e0b707e",
        "ＥＸＡＭＰＬＥ.com, example.com",
        "example。com, example.com"
    })
    void an_address_in_any_script_and_width_is_one_in_punycode(String typed, String domain) {
        assertThat(ShopAddress.find(typed)).contains(domain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"co.kr", "https://com", "github.io", "www.co.kr", "xn--3e0b707e"})
    void where_anyone_may_register_nobody_is_at_home(String suffix) {
        assertThat(ShopAddress.find(suffix)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "마켓컬리",
                "St. John",
                "localhost",
                "127.0.0.1",
                "http://[::1]/",
                "ftp://example.com",
                "javascript:alert(1)",
                "user@example.com",
                "https://example.com@evil.example/",
                "-a.example",
                "a-.example",
                "a_b.example",
                "a..b.example",
                ".example",
                "exa mple.com"
            })
    void what_is_no_host_is_no_domain(String typed) {
        assertThat(ShopAddress.find(typed)).isEmpty();
    }

    @Test
    void a_label_has_63_letters_at_most_and_a_host_253() {
        assertThat(ShopAddress.find("a".repeat(63) + ".example")).isPresent();
        assertThat(ShopAddress.find("a".repeat(64) + ".example")).isEmpty();
        assertThat(ShopAddress.find("a.".repeat(124) + "com")).contains("a.com");
        assertThat(ShopAddress.find("a.".repeat(126) + "com")).isEmpty();
    }

    /** U+FDFA is eighteen letters once it is taken apart; U+0390 is three in the other case. */
    @Test
    void a_text_that_grows_beyond_every_host_as_it_is_read_is_none() {
        assertThat(ShopAddress.find("\ufdfa".repeat(253))).isEmpty();
        assertThat(ShopAddress.find("\ufdfa".repeat(56) + ".example")).isEmpty();
        assertThat(ShopAddress.find("\u0390".repeat(253))).isEmpty();
        assertThat(MatchKey.of("\ufdfa".repeat(100))).hasSizeGreaterThan(1_000);
    }

    @Test
    void only_www_before_a_whole_host_is_left_out() {
        assertThat(Domains.host("www.shop.example.com")).contains("shop.example.com");
        assertThat(Domains.host("wwwshop.example.com")).contains("wwwshop.example.com");
        assertThat(Domains.host("shop.www.example.com")).contains("shop.www.example.com");
    }

    /** Forms, files and links bring anything; what is found once is found again in itself, or two readers would disagree. */
    @Test
    void no_text_is_too_strange_and_a_domain_that_was_found_is_its_own() {
        var random = new Random(12);
        var letters = "ab1-._/:@#?[]\\% \u200b\u00adß가ㄱ。ＡİÇ\ud83d\ude00xn".toCharArray();
        var found = 0;
        for (var text = 0; text < 20_000; text++) {
            var typed = new StringBuilder(text % 3 == 0 ? "http://" : "");
            for (var at = random.nextInt(14); at > 0; at--) typed.append(letters[random.nextInt(letters.length)]);
            var domain = ShopAddress.find(typed + (text % 2 == 0 ? ".com" : ""));
            if (domain.isEmpty()) continue;
            found++;
            assertThat(ShopAddress.find(domain.get())).as(typed.toString()).isEqualTo(domain);
            assertThat(domain.get()).as(typed.toString()).matches("[a-z0-9.-]+");
        }
        assertThat(found).isGreaterThan(100);
    }
}
