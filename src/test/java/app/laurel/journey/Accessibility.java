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

    /** Experimental in axe, so its tags do not ask for it: who speaks to the machine says what stands on a button (WCAG 2.5.3). */
    private static final List<String> NAMED = List.of("label-content-name-mismatch");

    private Accessibility() {}

    /** Fails with the rule and the elements that break it. */
    static void check(Page page) {
        assertThat(findings(page)).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Each element that breaks a rule, with the rule. */
    static List<String> findings(Page page) {
        return findings(page, WCAG_22_AA);
    }

    /** Each button or link whose name is not what stands on it. */
    static List<String> misnamed(Page page) {
        return findings(page, NAMED);
    }

    private static List<String> findings(Page page, List<String> asked) {
        if (!(Boolean) page.evaluate("'axe' in window")) page.evaluate(AxeBuilder.getAxeScript());
        var broken = (List<?>) page.evaluate(BROKEN, asked);
        return broken.stream().map(String::valueOf).toList();
    }
}
