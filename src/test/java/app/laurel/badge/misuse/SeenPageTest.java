package app.laurel.badge.misuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are taken for a page on which somebody met a badge, and in which spelling. */
class SeenPageTest {
    @ParameterizedTest
    @CsvSource({
        "https://Shop.Example, https://shop.example/",
        "shop.example/about, https://shop.example/about",
        "HTTP://shop.example:80/a?b=c#part, http://shop.example/a?b=c",
        "https://shop.example:8443?x=1, https://shop.example:8443/?x=1",
        "https://만년필.example/소개, https://xn--660bu5n11x.example/%EC%86%8C%EA%B0%9C",
        "https://shop.example/a b\"<c>, https://shop.example/a%20b%22%3Cc%3E",
        "shop.example/?u=https://x, https://shop.example/?u=https://x",
        "http://203.0.113.7/fake, http://203.0.113.7/fake"
    })
    void one_page_has_one_spelling(String typed, String kept) {
        assertThat(SeenPage.parse(typed)).get().extracting(SeenPage::text).isEqualTo(kept);
        assertThat(SeenPage.parse(kept)).get().extracting(SeenPage::text).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "javascript:alert(1)",
                "javascript://shop.example/%0aalert(1)",
                "data:text/html,hello",
                "ftp://shop.example/",
                "mailto:shop@shop.example",
                "https://user:secret@shop.example/",
                "https://shop.example\\@evil.example/",
                "https://shop.example/\u0000",
                "https://localhost/",
                "https:///path",
                "it hangs at the door",
                "https://shop.example:99999999/"
            })
    void what_is_no_page_of_the_web_is_none(String typed) {
        assertThat(SeenPage.parse(typed)).isEmpty();
    }

    @Test
    void an_address_is_as_long_as_it_is_kept_and_not_longer() {
        var most = "https://shop.example/" + "a".repeat(SeenPage.LONGEST - 21);
        assertThat(SeenPage.parse(most)).isPresent();
        assertThat(SeenPage.parse(most + "a")).isEmpty();
        assertThat(SeenPage.parse("https://shop.example/" + "가".repeat(300))).isEmpty();
    }
}
