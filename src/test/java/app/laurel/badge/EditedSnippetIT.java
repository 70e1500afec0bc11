package app.laurel.badge;

import static app.laurel.badge.StorefrontVisit.SHADOW_IMAGE;
import static app.laurel.badge.StorefrontVisit.badge;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.badge.Snippets.Badge;
import app.laurel.base.text.Language;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors of shops make of our snippet, with and without a style sheet that resets everything. */
class EditedSnippetIT {
    private static final String RESET = """
            <style>*, ::before, ::after { box-sizing: border-box; margin: 0; border: 0 solid }
            img, svg { display: block; max-width: 100%; height: auto } a { color: inherit; text-decoration: line-through }
            a img { border: 3px dashed lime; filter: invert(1); border-radius: 50% }</style>""";
    /** Two lines of text in a font that nobody chose. */
    private static final double LINES = 48;

    private final StorefrontVisit visit = new StorefrontVisit();
    private final Badge card =
            new Badge(badge().code(), new BadgeLook(BadgeVariant.CARD, BadgeTheme.AUTO), Language.EN, badge().alt());

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", RESET})
    void line_breaks_that_become_paragraphs_leave_one_badge_of_its_size(String style) {
        var edited = visit.snippets().scripted(card).replace("\n", "<br />\n");
        opens(style + "<p id=edited>" + edited + "</p>");
        visit.waitsForTheBadge();

        assertThat(visit.page.locator("laurel-award").count()).isEqualTo(1);
        assertThat(box("laurel-award")).isEqualTo(List.of(240, 88));
        assertThat(visit.page.locator("#edited").boundingBox().height).isLessThanOrEqualTo(88 + LINES);
        assertThat(visit.page.evaluate("{ const it = getComputedStyle(" + SHADOW_IMAGE
                        + "); it.borderTopWidth + it.filter + it.borderTopLeftRadius }"))
                .as("nothing of the page's style is seen inside")
                .isEqualTo("0pxnone0px");
        assertThat(visit.complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", RESET})
    void an_editor_that_takes_out_scripts_and_unknown_elements_leaves_the_linked_picture(String style) {
        var edited = visit.snippets().scripted(card).replaceAll("(?s)</?laurel-award[^>]*>|<script.*</script>", "");
        opens(style + "<p>" + edited + "</p>");
        visit.page.waitForFunction("() => document.querySelector('img').naturalWidth > 0");

        assertThat(visit.page.locator("img").getAttribute("alt")).isEqualTo(card.alt());
        assertThat(visit.page.locator("a").getAttribute("href")).isEqualTo("https://laurel.example/v/00000172");
        // why 92: the page's own frame of 3 px lies inside the width, and the picture keeps its shape
        assertThat(box("img")).isEqualTo(List.of(240, style.isEmpty() ? 88 : 92));
        assertThat(visit.storefront.asked).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"”", "“", "″", "&#8221;", "«"})
    void curly_marks_in_its_attributes_draw_nothing_and_ask_for_nothing(String mark) {
        var edited = "<laurel-award award=%1$s00000172%1$s variant=%1$scard%1$s lang=%1$sen%1$s></laurel-award>"
                        .formatted(mark)
                + "<script async src=\"%s/v1/laurel.js\"></script>".formatted(visit.storefront.badgeHost());
        opens(edited + "<p id=after>after</p>");
        visit.page.waitForFunction("() => customElements.get('laurel-award')");
        visit.page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");

        assertThat(visit.storefront.asked).allMatch(it -> it.startsWith("/v1/laurel."));
        assertThat(visit.page.locator("laurel-award").innerText()).isIn("", "Laurel");
        assertThat(visit.complaints).isEmpty();
    }

    private void opens(String html) {
        var host = visit.storefront.badgeHost();
        visit.opens(
                "default-src 'none'; style-src 'unsafe-inline'; script-src %1$s; img-src %1$s".formatted(host), html);
    }

    /** Width and height as laid out, in whole pixels. */
    private Object box(String selector) {
        return visit.page.evaluate(
                "it => { const at = document.querySelector(it); return [at.offsetWidth, at.offsetHeight]; }", selector);
    }
}
