package app.laurel.badge;

import static app.laurel.badge.StorefrontVisit.ALT;
import static app.laurel.badge.StorefrontVisit.SHADOW_IMAGE;
import static app.laurel.badge.StorefrontVisit.badge;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The embed script under the policies that shops set. */
class EmbedPolicyIT {
    private final StorefrontVisit visit = new StorefrontVisit();

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void under_a_strict_policy_with_trusted_types_it_shows_the_badge_without_shifting_or_storing_anything() {
        visit.opens(visit.strict(), visit.snippets().pinned(badge()) + "<p>After");

        visit.waitsForTheBadge();
        assertThat(visit.page.evaluate(SHADOW_IMAGE + ".src"))
                .isEqualTo(visit.storefront.badgeHost() + "/v1/a/00000172/compact.svg?hl=en&h=127.0.0.1");
        assertThat(visit.page.evaluate(
                        "() => new Promise(told => new PerformanceObserver(list => told(list.getEntries()"
                                + ".reduce((sum, it) => sum + it.value, 0))).observe({type: 'layout-shift', buffered: true})"
                                + " || setTimeout(() => told(0), 300))"))
                .isEqualTo(0);
        assertThat(visit.page.context().cookies()).isEmpty();
        assertThat(visit.page.evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void where_the_script_is_blocked_the_plain_image_remains() {
        visit.opens(
                "default-src 'none'; img-src " + visit.storefront.badgeHost(),
                visit.snippets().scripted(badge()));

        visit.page.waitForFunction("() => document.querySelector('laurel-award img').naturalWidth > 0");

        assertThat(visit.page.evaluate("document.querySelector('laurel-award').shadowRoot"))
                .isNull();
        assertThat(visit.page
                        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .isVisible())
                .isTrue();
    }

    @Test
    void it_leaves_no_global_and_may_be_included_twice() {
        visit.opens(
                visit.strict(),
                visit.snippets().scripted(badge()) + visit.snippets().pinned(badge()));
        visit.waitsForTheBadge();
        var after = visit.page.evaluate("Object.keys(window).length");

        visit.page.navigate(visit.storefront.page("/without", visit.strict(), ""));

        assertThat(visit.page.evaluate("Object.keys(window).length")).isEqualTo(after);
        assertThat(visit.complaints).isEmpty();
    }

    @Test
    void it_works_in_a_sandboxed_frame() {
        visit.storefront.page("/inner", visit.strict(), visit.snippets().scripted(badge()));
        visit.opens(
                visit.strict() + "; frame-src 'self'",
                "<iframe src=/inner sandbox=allow-scripts width=300 height=90></iframe>");

        var inner = visit.page.frames().get(1);

        inner.waitForFunction("() => " + SHADOW_IMAGE + "?.naturalWidth > 0");
        assertThat(inner.evaluate(SHADOW_IMAGE + ".src").toString()).endsWith("&h=127.0.0.1");
    }
}
