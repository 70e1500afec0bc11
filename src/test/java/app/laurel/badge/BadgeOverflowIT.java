package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.PICTURE;
import static app.laurel.badge.BadgeFixtures.anAward;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Widths are estimated where a badge is drawn; a browser with fonts of its own has the last word. */
class BadgeOverflowIT {
    private static final String OVERFLOWS = """
            svg => {
                document.body.innerHTML = svg;
                const box = document.querySelector('svg').viewBox.baseVal;
                return [...document.querySelectorAll('text')].filter(it => {
                    const at = it.getBBox();
                    return at.x < 2 || at.x + at.width > box.width - 2 || at.y < -2 || at.y + at.height > box.height + 2;
                }).map(it => it.textContent);
            }""";

    @Test
    void no_line_leaves_its_badge_in_any_script() {
        try (var visit = new StorefrontVisit()) {
            for (var words : BadgeWordsTest.WORDS) {
                for (var variant : BadgeVariant.values()) {
                    for (var language : List.of("en", "ar")) {
                        var facts = new BadgeFacts(
                                anAward().code(), null, words, words, 2026, words, words, BadgeState.ACTIVE);
                        var look = new BadgeLook(variant, BadgeTheme.LIGHT);
                        var svg = PICTURE.draw(facts, new BadgeCaption(language, words, words), look);

                        assertThat(visit.page.evaluate(OVERFLOWS, svg)).isEqualTo(List.of());
                    }
                }
            }
        }
    }
}
