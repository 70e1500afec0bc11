package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

/** The judge himself: who finds nothing anywhere is no judge. */
class AccessibilityIT {
    @Test
    void the_judge_names_a_nameless_picture_pale_text_a_tiny_target_and_a_page_without_language() {
        var page = Browser.person("en", true, ColorScheme.LIGHT).newPage();
        page.setContent("""
                <title>Broken</title><main><h1>Broken</h1><img src="data:,">
                <p style="color: #bbb; background: #fff">Pale</p>
                <button style="width: 9px; height: 9px; padding: 0">a</button><button style="width: 9px; height: 9px; padding: 0">b</button></main>
                """);
        assertThat(Accessibility.findings(page))
                .anyMatch(it -> it.startsWith("image-alt: "))
                .anyMatch(it -> it.startsWith("color-contrast: "))
                .anyMatch(it -> it.startsWith("target-size: "))
                .anyMatch(it -> it.startsWith("html-has-lang: "));
        page.setContent("<html lang=en><title>Good</title><main><h1>Good</h1></main>");
        Accessibility.check(page);
        page.context().close();
    }
}
