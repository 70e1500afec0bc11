package app.laurel.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's Chromium, started once for all journeys; each person in a journey has a context of their own. */
final class Browser {
    private static final Path CHROMIUM = Path.of(System.getProperty("laurel.chromium", "/usr/bin/chromium"));

    private static final class Holder {
        private static final com.microsoft.playwright.Browser SHARED = start();
    }

    private Browser() {}

    /** Someone on a phone of 390 px, or at a desk of 1280 px, who reads this language and likes light or dark. */
    static BrowserContext person(String language, boolean phone, ColorScheme scheme) {
        return Holder.SHARED.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("ko".equals(language) ? "ko-KR" : "en-US")
                .setTimezoneId("Asia/Seoul")
                .setColorScheme(scheme)
                .setIsMobile(phone)
                .setHasTouch(phone)
                .setViewportSize(phone ? 390 : 1280, phone ? 844 : 900));
    }

    private static com.microsoft.playwright.Browser start() {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new IllegalStateException(
                    "No Chromium at " + CHROMIUM + ": install it with `apt-get install chromium`");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000); // also on a machine that does other things
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
