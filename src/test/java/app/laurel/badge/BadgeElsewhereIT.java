package app.laurel.badge;

import static app.laurel.badge.StorefrontVisit.SHADOW_IMAGE;
import static app.laurel.badge.StorefrontVisit.badge;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The badge in a template that is XML, on paper and in a frame, on pages that ask for CORP, keep to themselves and send no referrer. */
class BadgeElsewhereIT {
    private static final String PICTURE = "() => document.querySelector('img').naturalWidth > 0";

    private final StorefrontVisit visit = new StorefrontVisit();

    @AfterEach
    void leave() {
        visit.close();
    }

    enum Form {
        PLAIN,
        SCRIPTED,
        PINNED
    }

    private String snippet(Form form) {
        var snippets = visit.snippets();
        return switch (form) {
            case PLAIN -> snippets.plain(badge());
            case SCRIPTED -> snippets.scripted(badge());
            case PINNED -> snippets.pinned(badge());
        };
    }

    private static String shown(Form form) {
        return form == Form.PLAIN ? PICTURE : "() => " + SHADOW_IMAGE + "?.naturalWidth > 0";
    }

    @ParameterizedTest
    @EnumSource
    void every_form_shows_the_badge_in_a_page_that_is_xml(Form form) {
        visit.page.navigate(visit.storefront.xmlPage("/", visit.strict(), snippet(form) + "<p>After</p>"));

        visit.page.waitForFunction(shown(form));

        assertThat(visit.page.evaluate("document.contentType")).isEqualTo("application/xhtml+xml");
        assertThat(visit.page.evaluate("document.querySelector('p').textContent"))
                .isEqualTo("After");
        assertThat(visit.complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_badge_far_below_what_was_read_is_there_on_paper(Form form) {
        visit.opens(
                visit.strict() + "; style-src 'unsafe-inline'", "<div style='height: 30000px'></div>" + snippet(form));
        visit.page.waitForLoadState();
        assertThat(visit.storefront.asked).as("not asked for before it is near").noneMatch(it -> it.contains(".svg"));

        assertThat(visit.page.pdf()).isNotEmpty();

        assertThat(visit.storefront.asked).as("asked for when printed").anyMatch(it -> it.contains(".svg"));
        assertThat(visit.page.evaluate(shown(form))).isEqualTo(true);
    }

    /** Where no window may open, the address of the proof is still what the link says. */
    @ParameterizedTest
    @CsvSource({"allow-scripts, 0", "allow-scripts allow-popups allow-popups-to-escape-sandbox, 1"})
    void a_click_in_a_frame_opens_the_proof_where_the_frame_lets_it(String sandbox, int windows) {
        visit.storefront.page("/inner", visit.strict(), visit.snippets().plain(badge()));
        visit.opens(
                visit.strict() + "; frame-src 'self'",
                "<iframe src=/inner sandbox='%s' width=300 height=90></iframe>".formatted(sandbox));
        visit.page.context().route("https://laurel.example/**", it -> it.fulfill());
        var inner = visit.page.frames().get(1);
        inner.waitForFunction(PICTURE);

        inner.locator("a").click();
        visit.page.waitForTimeout(500);

        assertThat(visit.page.context().pages()).hasSize(1 + windows);
        assertThat(inner.locator("a").getAttribute("href")).isEqualTo("https://laurel.example/v/00000172");
    }
}
