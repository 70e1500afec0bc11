package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The judge of pages: axe with the tags of WCAG 2.2 AA, in the page itself; a frame within is a page of its own. */
final class Accessibility {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BROKEN = """
            async tags => {
              const judged = await axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false });
              return judged.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} ${node.failureSummary}`));
            }
            """;

    private Accessibility() {}

    /** Fails with the rule and the elements that break it. */
    static void check(Page page) {
        assertThat(findings(page)).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Each element that breaks a rule, with the rule. */
    static List<String> findings(Page page) {
        if (!(Boolean) page.evaluate("'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        var broken = (List<?>) page.evaluate(BROKEN, WCAG_22_AA);
        return broken.stream().map(String::valueOf).toList();
    }
}
