package app.laurel.journey;

import app.laurel.MovableClock;
import app.laurel.outgoing.ImaginedWeb;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The site of a shop at its own address, as our server and browsers meet it, under a policy that allows a badge and nothing else.
 * Between its visitors and us stands a cache that keeps each answer for as long as it is allowed to, and not a moment less.
 */
final class ShopSite {
    static final String HOST = "shop.example";
    private static final Pattern SECONDS = Pattern.compile("(?:max-age|stale-while-revalidate)=(\\d+)");
    private static final String PAGE = "<!doctype html><html lang=\"en\"><title>Shop</title><h1>A shop</h1>%s</html>";

    private final RunningLaurel laurel;
    private final ImaginedWeb web;
    private final MovableClock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private String page = PAGE.formatted("");

    ShopSite(RunningLaurel laurel) {
        this.laurel = laurel;
        web = laurel.part(ImaginedWeb.class);
        clock = laurel.part(MovableClock.class);
        web.forgetAll();
        paste("");
    }

    /** Its owner saves a file there. */
    void save(String path, String text) {
        web.publish(HOST, path, text);
    }

    /** Its owner pastes this into its home page. */
    void paste(String snippet) {
        page = PAGE.formatted(snippet);
        save("/", page);
    }

    /** From now on the person's browser finds the shop at its address, and its badges by way of the cache. */
    void isFoundBy(BrowserContext person) {
        person.route("https://" + HOST + "/**", this::answer);
        person.route(laurel.at("/v1/**"), this::pass);
    }

    String address() {
        return "https://" + HOST + "/";
    }

    private void answer(Route route) {
        var policy = "default-src 'none'; img-src %1$s; script-src %1$s; require-trusted-types-for 'script'";
        var headers = Map.of("Content-Security-Policy", policy.formatted(laurel.at("")));
        route.fulfill(new Route.FulfillOptions()
                .setContentType("text/html;charset=utf-8")
                .setHeaders(headers)
                .setBody(page));
    }

    private void pass(Route route) {
        var address = route.request().url();
        var known = kept.get(address);
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = keep(address, route.fetch());
        }
        route.fulfill(known.answer());
    }

    private Kept keep(String address, APIResponse answer) {
        var lasts = SECONDS.matcher(answer.headers().getOrDefault("cache-control", ""))
                .results()
                .mapToLong(it -> Long.parseLong(it.group(1)))
                .sum();
        var body = new Route.FulfillOptions()
                .setStatus(answer.status())
                .setHeaders(answer.headers())
                .setBodyBytes(answer.body());
        var made = new Kept(body, clock.instant().plus(Duration.ofSeconds(lasts)));
        kept.put(address, made);
        return made;
    }

    /** @param until the first moment at which it may not be given any more */
    private record Kept(Route.FulfillOptions answer, Instant until) {}
}
