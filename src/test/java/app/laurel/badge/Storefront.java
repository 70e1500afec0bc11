package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.PICTURE;
import static app.laurel.badge.BadgeFixtures.anAward;
import static app.laurel.badge.BadgeFixtures.english;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A shop's web server on one origin and a badge host on another, as a storefront meets them. */
final class Storefront implements AutoCloseable {
    private static final String HTML = "text/html; charset=utf-8";

    private final HttpServer shop = start();
    private final HttpServer badges = start();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();

    Storefront() {
        shop.createContext("/", this::answerAsShop);
        badges.createContext("/", this::answerAsBadgeHost);
        shop.start();
        badges.start();
    }

    /** The badge host by its usual name. */
    String badgeHost() {
        return "http://localhost:" + badges.getAddress().getPort();
    }

    /** The same badge host by another name: to a browser, another host. */
    String otherBadgeHost() {
        return "http://127.0.0.1:" + badges.getAddress().getPort();
    }

    /** Puts a page into the shop and tells its address. */
    String page(String path, String policy, String html) {
        pages.put(path, new Page(policy, "<!doctype html><html lang=en><title>Shop</title><body>" + html, HTML));
        return "http://127.0.0.1:" + shop.getAddress().getPort() + path;
    }

    /** The same as XML, as templates of Blogger and others are. */
    String xmlPage(String path, String policy, String html) {
        var page =
                "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Shop</title></head><body>%s</body></html>";
        pages.put(path, new Page(policy, page.formatted(html), "application/xhtml+xml"));
        return "http://127.0.0.1:" + shop.getAddress().getPort() + path;
    }

    private void answerAsShop(HttpExchange exchange) throws IOException {
        var page = pages.getOrDefault(exchange.getRequestURI().getPath(), new Page("default-src 'none'", "", HTML));
        exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
        exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
        exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
        exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        answer(exchange, page.type(), page.html().getBytes(UTF_8));
    }

    private void answerAsBadgeHost(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI().toString();
        asked.add(address);
        exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "cross-origin");
        exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
        if (address.startsWith("/v1/laurel.")) {
            answer(exchange, "text/javascript", new EmbedScript().bytes());
        } else if (address.startsWith("/v1/a/00000172/")) {
            var variant = address.replaceFirst("/v1/a/00000172/(\\w+)\\.svg.*", "$1");
            var look = new BadgeLook(BadgeVariant.ofTag(variant).orElseThrow(), BadgeTheme.AUTO);
            answer(
                    exchange,
                    "image/svg+xml",
                    PICTURE.draw(anAward(), english(anAward()), look).getBytes(UTF_8));
        } else {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    @Override
    public void close() {
        shop.stop(0);
        badges.stop(0);
    }

    private record Page(String policy, String html, String type) {}
}
