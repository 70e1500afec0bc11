package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A result or a report that someone prints: the sheet holds what the screen folds away, and can be read. */
class PrintIT {
    /** A sheet of A4 between a browser's usual margins. */
    private static final int SHEET = 718;

    private Page page;

    @BeforeEach
    void a_page_with_a_folded_and_a_wide_table_on_paper() throws IOException {
        page = Browser.person("ko", false, ColorScheme.DARK).newPage();
        page.setViewportSize(SHEET, 1000);
        page.setContent("""
                <html lang="ko"><style>%s</style><style>%s</style><body><main>
                <details><summary>가격</summary><p id="folded">달그락부엌 58</p></details>
                <table class="cells"><thead><tr><th id="head">쇼핑몰</th>%s</tr></thead>
                <tbody><tr><th id="shop">햇살빨래방앗간</th>%s</tr></tbody></table>
                </main></body></html>""".formatted(css("tokens"), css("public"), heads(), cells()));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
    }

    @AfterEach
    void away() {
        page.context().close();
    }

    @Test
    void what_is_folded_on_the_screen_is_open_on_paper() {
        assertThat((Boolean) page.evaluate("document.getElementById('folded').checkVisibility()"))
                .isTrue();
        assertThat(page.locator("#folded").boundingBox().height).isPositive();
    }

    @Test
    void a_shops_name_stays_in_one_line_beside_ten_columns_of_figures() {
        assertThat(page.locator("#head").isVisible()).isTrue();
        assertThat(linesOf("#shop")).isEqualTo(1);
    }

    @Test
    void ink_is_dark_also_for_those_who_read_in_the_dark() {
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(36, 26, 12)");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    private Object linesOf(String selector) {
        return page.evaluate("""
                selector => {
                    const words = document.createRange();
                    words.selectNodeContents(document.querySelector(selector));
                    return words.getClientRects().length;
                }""", selector);
    }

    private static String heads() {
        return "<th class=\"num\">5</th>".repeat(5) + "<th class=\"num\">중앙값보다 높음</th>".repeat(5);
    }

    private static String cells() {
        return "<td class=\"num\">58</td>".repeat(5) + "<td class=\"num\">3.80 (10위)</td>".repeat(5);
    }

    private static String css(String name) throws IOException {
        return Files.readString(Path.of("frontend", name + ".css"));
    }
}
