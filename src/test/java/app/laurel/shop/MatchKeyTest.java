package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchKeyTest {
    @ParameterizedTest
    @CsvSource({
        "마켓컬리, 마켓 컬리",
        "ＡＢＣ마트, abc마트",
        "Café-Noir!, café noir",
        "https://www.Example.co.kr/shop?x=1, example.co.kr",
        "http://한국.kr, 한국.kr",
        "https://m.shop.example.com:8443/x, example.com",
        "https://SmartStore.naver.com/Tea/, smartstore.naver.com/tea",
        "http://www.teashop.cafe24.com/a, teashop.cafe24.com",
        "Dr.Jart, drjart",
        "G마켓, g마켓​"
    })
    void spellings_of_one_shop_have_one_key(String one, String other) {
        assertThat(MatchKey.of(one)).isEqualTo(MatchKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "one.cafe24.com, two.cafe24.com",
        "instagram.com/one, instagram.com/two",
        "A+, A",
        "C&A, CA",
        "example.com, example.net",
        "11번가, 1번가",
        "one.github.io, two.github.io"
    })
    void different_shops_have_different_keys(String one, String other) {
        assertThat(MatchKey.of(one)).isNotEqualTo(MatchKey.of(other));
    }

    @Test
    void a_name_of_punctuation_alone_still_has_a_key() {
        assertThat(MatchKey.of("!!!")).isEqualTo("!!!");
    }

    @Test
    void what_is_no_host_is_no_domain() {
        assertThat(ShopAddress.find("St. John")).isEmpty();
        assertThat(ShopAddress.find("javascript:alert(1)")).isEmpty();
        assertThat(ShopAddress.find("a..b.com")).isEmpty();
        assertThat(ShopAddress.find("127.0.0.1")).isEmpty();
        assertThat(ShopAddress.find("x".repeat(300) + ".com")).isEmpty();
        assertThat(ShopAddress.find("user@example.com")).isEmpty();
        assertThat(ShopAddress.find("HTTPS://WWW.마켓.한국/")).contains("xn--hz2bk30b.xn--3e0b707e");
    }
}
