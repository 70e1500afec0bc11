package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopDomainTest {
    @ParameterizedTest
    @CsvSource({
        "shop.example, shop.example",
        "Shop.Example, shop.example",
        "한결문구.example, 한결문구.example",
        "xn--mgba3a4f16a.example, ایران.example",
        "müller.example, müller.example",
        "аррӏе.example, xn--80ak6aa92e.example",
        "ρaypal.example, xn--aypal-2ce.example"
    })
    void it_is_shown_so_that_it_cannot_be_mistaken(String given, String shown) {
        assertThat(ShopDomain.of(given).shown()).isEqualTo(shown);
    }

    @Test
    void both_spellings_are_told_where_they_differ() {
        var domain = ShopDomain.of("한결문구.example");

        assertThat(domain.full()).isEqualTo("한결문구.example = " + domain.ascii());
        assertThat(ShopDomain.of(domain.ascii())).isEqualTo(domain);
        assertThat(ShopDomain.of("shop.example").full()).isEqualTo("shop.example");
    }

    @Test
    void a_page_keeps_its_path() {
        assertThat(ShopDomain.of("SmartStore.naver.com/tea").full()).isEqualTo("smartstore.naver.com/tea");
        assertThat(ShopDomain.of("smartstore.naver.com/tea").shown()).isEqualTo("smartstore.naver.com/tea");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.example", "<script>.example", "-.example"})
    void what_is_no_domain_is_refused(String given) {
        assertThatIllegalArgumentException().isThrownBy(() -> ShopDomain.of(given));
    }
}
