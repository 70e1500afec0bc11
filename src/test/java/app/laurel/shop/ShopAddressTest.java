package app.laurel.shop;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.shop.ShopAddress.Domain;
import app.laurel.shop.ShopAddress.Elsewhere;
import app.laurel.shop.ShopAddress.Host;
import app.laurel.shop.ShopAddress.None;
import app.laurel.shop.ShopAddress.Page;
import app.laurel.shop.ShopAddress.Platform;
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
        assertThat(ShopAddress.read(typed)).isEqualTo(new Domain(domain));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "co.kr",
                "https://com/",
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
                "Dr.Jart",
                "St.Example2",
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
        "https://smartstore.naver.com/, smartstore.naver.com",
        "naver.com.smartstore.naver.com/tea, naver.com.smartstore.naver.com",
        "instagram.com/p/Cx12, instagram.com",
        "instagram.com/tea/../pot, instagram.com",
        "instagram.com/tea/%2E%2e/pot, instagram.com",
        "instagram.com/%74ea, instagram.com",
        "etsy.com/listing/1/tea, etsy.com",
        "facebook.com/profile.php?id=1, facebook.com",
        "www.coupang.com/vp/1, coupang.com",
        "amazon.co.uk/dp/1, amazon.co.uk",
        "https://www.amazon.de, amazon.de",
        "instagram.com/?next=/tea, instagram.com"
    })
    void a_marketplace_is_not_the_shop(String typed, String host) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Elsewhere(host));
    }

    @ParameterizedTest
    @CsvSource({
        "https://smartstore.naver.com/tea, smartstore.naver.com/tea",
        "HTTPS://SmartStore.Naver.com/TEA/, smartstore.naver.com/tea",
        "m.smartstore.naver.com/tea/products/1?x=y#z, smartstore.naver.com/tea",
        "storefarm.naver.com/tea, smartstore.naver.com/tea",
        "brand.naver.com/tea, brand.naver.com/tea",
        "https://www.etsy.com/shop/TeaHouse, etsy.com/shop/teahouse",
        "https://www.etsy.com/kr/shop/TeaHouse?ref=a, etsy.com/shop/teahouse",
        "https://www.instagram.com/tea.house_/, instagram.com/tea.house_",
        "sixshop.com/tea, sixshop.com/tea"
    })
    void a_page_on_a_marketplace_is_that_sellers(String typed, String page) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Page(page));
        assertThat(ShopAddress.read(page)).isEqualTo(new Page(page));
    }

    @ParameterizedTest
    @CsvSource({
        "teashop.cafe24.com, teashop.cafe24.com",
        "http://m.teashop.cafe24.com/product/1, teashop.cafe24.com",
        "https://www.bookroom.imweb.me/, bookroom.imweb.me",
        "tea.tistory.com/12, tea.tistory.com",
        "m.tea.godomall.com, tea.godomall.com",
        "TEA.MyCafe24.com., tea.mycafe24.com",
        "m.tea.firstmall.kr/goods?no=1, tea.firstmall.kr",
        "tea.godo.co.kr, tea.godo.co.kr",
        "tea.shop-pro.jp/?pid=1, tea.shop-pro.jp",
        "tea.substack.com, tea.substack.com",
        "찻집.cafe24.com, xn--rc6b57b.cafe24.com"
    })
    void a_shop_below_a_platform_is_the_host_that_is_its_own(String typed, String host) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Host(host));
    }

    @ParameterizedTest
    @CsvSource({
        "cafe24.com, cafe24.com",
        "https://www.cafe24.com/, cafe24.com",
        "m.cafe24.com, cafe24.com",
        "api.imweb.me, imweb.me",
        "stores.jp, stores.jp",
        "gumroad.com/tea, gumroad.com",
        "myshopify.com, myshopify.com",
        "github.io, github.io"
    })
    void a_platform_is_not_a_shop_on_it(String typed, String platform) {
        assertThat(ShopAddress.read(typed)).isEqualTo(new Platform(platform));
    }

    @Test
    void only_a_site_of_its_own_is_a_home_with_all_below_it() {
        assertThat(ShopAddress.isHome("tea.kr", "tea.kr")).isTrue();
        assertThat(ShopAddress.isHome("tea.kr", "m.tea.kr")).isTrue();
        assertThat(ShopAddress.isHome("tea.kr", "nottea.kr")).isFalse();
        assertThat(ShopAddress.isHome("tea.cafe24.com", "tea.cafe24.com")).isTrue();
        assertThat(ShopAddress.isHome("tea.cafe24.com", "pot.cafe24.com")).isFalse();
        assertThat(ShopAddress.isHome("tea.cafe24.com", "a.tea.cafe24.com")).isFalse();
        assertThat(ShopAddress.isHome("smartstore.naver.com/tea", "smartstore.naver.com"))
                .isFalse();
        assertThat(ShopAddress.isHome("cafe24.com", "tea.cafe24.com")).isFalse();
    }

    @Test
    void a_name_that_only_looks_like_a_marketplace_is_a_shop() {
        assertThat(ShopAddress.read("notcoupang.com")).isEqualTo(new Domain("notcoupang.com"));
        assertThat(ShopAddress.read("amazon.example.kr")).isEqualTo(new Domain("example.kr"));
        assertThat(ShopAddress.read("coupang.com.example.kr")).isEqualTo(new Domain("example.kr"));
    }

    @Test
    void a_very_long_text_is_none() {
        assertThat(ShopAddress.read("a.".repeat(100_000) + "kr")).isEqualTo(new None());
    }
}
