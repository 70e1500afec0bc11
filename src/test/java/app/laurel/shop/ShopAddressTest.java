package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shop.ShopAddress.Elsewhere;
import app.laurel.shop.ShopAddress.None;
import app.laurel.shop.ShopAddress.Own;
import app.laurel.shop.ShopAddress.Shortened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopAddressTest {
    @ParameterizedTest
    @CsvSource({
        "greenbasket.kr, greenbasket.kr",
        "http://greenbasket.kr\\@evil.example, greenbasket.kr",
        "HTTPS://WWW.GreenBasket.co.kr:8443/shop?x=1#top, greenbasket.co.kr",
        "//m.shop.greenbasket.com/goods/1, greenbasket.com",
        "greenbasket.co.kr., greenbasket.co.kr",
        "http://마켓.한국/길, xn--hz2bk30b.xn--3e0b707e",
        "shop.만년필.com, xn--660bu5n11x.com",
        "마켓。한국, xn--hz2bk30b.xn--3e0b707e",
        "ｇｒｅｅｎ.kr, green.kr",
        "xn--hz2bk30b.xn--3e0b707e, xn--hz2bk30b.xn--3e0b707e",
        "teashop.myshopify.com, teashop.myshopify.com",
        "a.teashop.myshopify.com, teashop.myshopify.com",
        "b.c.example, c.example",
        "www.ck, www.ck",
        "shop.city.kawasaki.jp, city.kawasaki.jp"
    })
    void an_address_is_its_registrable_domain(String typed, String domain) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Own(domain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "co.kr",
                "https://com/",
                "myshopify.com",
                "kr",
                "green basket",
                "127.0.0.1",
                "http://[::1]/",
                "2130706433",
                "user@shop.example",
                "javascript:alert(1)",
                "ftp://shop.example",
                "shop..example",
                "-shop.example",
                "shop_a.example",
                "localhost",
                "그린바스켓",
                "<script>.kr",
                "a.b\u0000c.kr"
            })
    void what_is_no_shops_address_is_none(String typed) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new None());
    }

    @ParameterizedTest
    @CsvSource({
        "bit.ly/3xYz, bit.ly",
        "https://www.naver.me/a, naver.me",
        "HTTP://BIT.LY, bit.ly",
        "sub.han.gl, sub.han.gl"
    })
    void a_short_link_tells_no_shop(String typed, String host) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Shortened(host));
    }

    @ParameterizedTest
    @CsvSource({
        "https://smartstore.naver.com/tea, smartstore.naver.com",
        "m.smartstore.naver.com/tea, m.smartstore.naver.com",
        "www.coupang.com/vp/1, coupang.com",
        "amazon.co.uk/dp/1, amazon.co.uk",
        "https://www.amazon.de, amazon.de",
        "instagram.com/tea, instagram.com"
    })
    void a_marketplace_is_not_the_shop(String typed, String host) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Elsewhere(host));
    }

    @Test
    void a_name_that_only_looks_like_a_marketplace_is_a_shop() {
        assertThat(ShopAddress.read("notcoupang.com")).isEqualTo(new Own("notcoupang.com"));
        assertThat(ShopAddress.read("amazon.example.kr")).isEqualTo(new Own("example.kr"));
        assertThat(ShopAddress.read("coupang.com.example.kr")).isEqualTo(new Own("example.kr"));
    }

    @Test
    void a_very_long_text_is_none() {
        assertThat(ShopAddress.read("a.".repeat(100_000) + "kr")).isEqualTo(new None());
    }
}
