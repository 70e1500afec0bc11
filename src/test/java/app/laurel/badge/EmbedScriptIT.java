package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.badge.Snippets.Badge;
import app.laurel.base.Language;
import app.laurel.base.id.AwardCode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbedScriptIT {
    private static final String ALT = "Best Service 2026, hangyeol.example – verify, opens in a new tab";
    private static final String SHADOW_IMAGE =
            "document.querySelector('laurel-award')?.shadowRoot?.querySelector('img')";
    private static final String LOADED = "() => " + SHADOW_IMAGE + "?.naturalWidth > 0";

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("laurel.chromium", "/usr/bin/chromium")))
                    .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    private final Storefront storefront = new Storefront();
    private final List<String> complaints = new ArrayList<>();
    private Page page = browser.newPage();

    @BeforeEach
    void openABrowser() {
        page.close();
        page = browser.newPage();
        complaints.clear();
        storefront.asked.clear();
        page.onConsoleMessage(it -> complaints.add(it.text()));
        page.onPageError(complaints::add);
    }

    @AfterAll
    void closeAll() {
        playwright.close();
        storefront.close();
    }

    @Test
    void under_a_strict_policy_with_trusted_types_it_shows_the_badge_without_shifting_or_storing_anything() {
        show("/strict", strict(), snippets().pinned(badge()) + "<p>After");

        page.waitForFunction(LOADED);
        assertThat(page.evaluate(SHADOW_IMAGE + ".src"))
                .isEqualTo(storefront.badgeHost() + "/v1/a/00000172/compact.svg?hl=en&h=127.0.0.1");
        assertThat(page.evaluate("() => new Promise(told => new PerformanceObserver(list => told(list.getEntries()"
                        + ".reduce((sum, it) => sum + it.value, 0))).observe({type: 'layout-shift', buffered: true})"
                        + " || setTimeout(() => told(0), 300))"))
                .isEqualTo(0);
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void it_is_one_link_that_says_where_it_leads() {
        show("/link", strict(), snippets().scripted(badge()));
        page.waitForFunction(LOADED);

        var link = page.getByRole(AriaRole.LINK);

        assertThat(link.count()).isEqualTo(1);
        assertThat(link.getAttribute("href")).isEqualTo("https://laurel.example/v/00000172");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .count())
                .isEqualTo(1);
        page.keyboard().press("Tab");
        assertThat(link.evaluate("it => getComputedStyle(it).outlineStyle + it.matches(':focus')"))
                .isEqualTo("solidtrue");
    }

    @Test
    void where_the_script_is_blocked_the_plain_image_remains() {
        show(
                "/blocked",
                "default-src 'none'; img-src " + storefront.badgeHost(),
                snippets().scripted(badge()));

        page.waitForFunction("() => document.querySelector('laurel-award img').naturalWidth > 0");

        assertThat(page.evaluate("document.querySelector('laurel-award').shadowRoot"))
                .isNull();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .isVisible())
                .isTrue();
    }

    @Test
    void it_leaves_no_global_and_may_be_included_twice() {
        show("/twice", strict(), snippets().scripted(badge()) + snippets().pinned(badge()));
        page.waitForFunction(LOADED);
        var after = page.evaluate("Object.keys(window).length");

        page.navigate(storefront.page("/without", strict(), ""));

        assertThat(page.evaluate("Object.keys(window).length")).isEqualTo(after);
        assertThat(complaints).isEmpty();
    }

    @Test
    void a_script_in_the_head_waits_for_the_parser() {
        var inTheHead = "<script src=\"%s/v1/laurel.js\"></script>".formatted(storefront.badgeHost());
        show("/head", strict(), inTheHead + element(snippets().scripted(badge())));

        page.waitForFunction(LOADED);

        assertThat(page.evaluate(SHADOW_IMAGE + ".alt")).isEqualTo(ALT);
    }

    @Test
    void an_element_made_later_by_a_page_that_injects_the_script_works_and_follows_its_attributes() {
        show("/late", strict(), "");
        page.evaluate("""
                base => {
                    const award = document.createElement('laurel-award');
                    document.body.append(award);
                    const script = document.createElement('script');
                    script.src = window.trustedTypes.createPolicy('shop', {createScriptURL: it => it})
                        .createScriptURL(base + '/v1/laurel.js');
                    script.onload = () => { award.setAttribute('award', '00000172'); award.setAttribute('variant', 'seal'); };
                    document.head.append(script);
                }""", storefront.badgeHost());

        page.waitForFunction(LOADED);
        assertThat(page.locator("laurel-award").boundingBox().height).isEqualTo(96);
        page.evaluate("document.querySelector('laurel-award').setAttribute('variant', 'card')");
        page.waitForFunction("() => " + SHADOW_IMAGE + ".src.includes('/card.svg')");
        assertThat(page.locator("laurel-award").boundingBox().width).isEqualTo(240);
    }

    @Test
    void it_works_in_a_sandboxed_frame() {
        storefront.page("/inner", strict(), snippets().scripted(badge()));
        show(
                "/outer",
                strict() + "; frame-src 'self'",
                "<iframe src=/inner sandbox=allow-scripts width=300 height=90></iframe>");

        var inner = page.frames().get(1);

        inner.waitForFunction(LOADED);
        assertThat(inner.evaluate(SHADOW_IMAGE + ".src").toString()).endsWith("&h=127.0.0.1");
    }

    @Test
    void two_installations_on_one_page_keep_their_own_hosts() {
        var other = new Snippets(
                URI.create("https://other.example"), URI.create(storefront.otherBadgeHost()), new EmbedScript());
        show(
                "/two",
                strict() + " " + storefront.otherBadgeHost(),
                snippets().scripted(badge()) + element(other.scripted(badge())));
        page.waitForFunction(LOADED);

        var hosts = page.evaluate(
                "[...document.querySelectorAll('laurel-award')].map(it => new URL(it.shadowRoot.querySelector('img').src).origin)");

        assertThat(hosts).isEqualTo(List.of(storefront.badgeHost(), storefront.otherBadgeHost()));
    }

    @Test
    void where_the_picture_fails_its_words_stand_in_the_same_box() {
        var lost = new Badge(new AwardCode("00000011"), badge().look(), Language.EN, ALT);
        show("/lost", strict(), snippets().scripted(lost));

        page.waitForFunction("() => document.querySelector('laurel-award').shadowRoot?.textContent.includes('Best')");

        assertThat(page.locator("laurel-award").boundingBox().height).isEqualTo(40);
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(ALT))
                        .count())
                .isEqualTo(1);
    }

    private void show(String path, String policy, String html) {
        page.navigate(storefront.page(path, policy, html));
    }

    private String strict() {
        var host = storefront.badgeHost();
        return "default-src 'none'; require-trusted-types-for 'script'; script-src %s; img-src %s"
                .formatted(host, host);
    }

    private Snippets snippets() {
        return new Snippets(
                URI.create("https://laurel.example"), URI.create(storefront.badgeHost()), new EmbedScript());
    }

    private static Badge badge() {
        return new Badge(
                new AwardCode("00000172"), new BadgeLook(BadgeVariant.COMPACT, BadgeTheme.AUTO), Language.EN, ALT);
    }

    private static String element(String snippet) {
        return snippet.substring(0, snippet.indexOf("<script"));
    }
}
