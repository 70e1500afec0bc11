package app.laurel.badge;

import app.laurel.badge.Snippets.Badge;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A visitor with a browser in a storefront that holds our badge. */
final class StorefrontVisit implements AutoCloseable {
    static final String ALT = "Best Service 2026, hangyeol.example – verify, opens in a new tab";
    static final String SHADOW_IMAGE = "document.querySelector('laurel-award')?.shadowRoot?.querySelector('img')";
    private static final String LOADED = "() => " + SHADOW_IMAGE + "?.naturalWidth > 0";

    final Storefront storefront = new Storefront();
    final List<String> complaints = new ArrayList<>();
    final Page page = Holder.SHARED.newContext().newPage();

    StorefrontVisit() {
        page.onConsoleMessage(it -> complaints.add(it.text()));
        page.onPageError(complaints::add);
    }

    /** Opens a page of the shop that consists of this. */
    void opens(String policy, String html) {
        page.navigate(storefront.page("/", policy, html));
    }

    void waitsForTheBadge() {
        page.waitForFunction(LOADED);
    }

    /** The strictest policy a shop may set that allows our host. */
    String strict() {
        var host = storefront.badgeHost();
        return "default-src 'none'; require-trusted-types-for 'script'; script-src %s; img-src %s"
                .formatted(host, host);
    }

    Snippets snippets() {
        return snippets(storefront.badgeHost());
    }

    Snippets snippets(String host) {
        return new Snippets(URI.create("https://laurel.example"), URI.create(host), new EmbedScript());
    }

    static Badge badge() {
        return badge("00000172");
    }

    static Badge badge(String code) {
        return new Badge(new AwardCode(code), new BadgeLook(BadgeVariant.COMPACT, BadgeTheme.AUTO), Language.EN, ALT);
    }

    /** The snippet without its script. */
    static String element(String snippet) {
        return snippet.substring(0, snippet.indexOf("<script"));
    }

    @Override
    public void close() {
        page.context().close();
        storefront.close();
    }

    /** One browser for all visits; each visit has a context of its own. */
    private static final class Holder {
        private static final Browser SHARED = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("laurel.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of("--no-sandbox", "--disable-background-networking")));
    }
}
