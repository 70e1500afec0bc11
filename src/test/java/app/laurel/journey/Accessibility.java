package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** The judge of pages: axe with the tags of WCAG 2.2 AA. */
final class Accessibility {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessibility() {}

    /** Fails with the rule and the elements that break it. */
    static void check(Page page) {
        assertThat(findings(page)).as("accessibility of %s", page.url()).isEmpty();
    }

    /** Each element that breaks a rule, with the rule. */
    static List<String> findings(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " " + node.getFailureSummary()))
                        .toList();
    }
}
