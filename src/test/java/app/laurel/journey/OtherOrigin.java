package app.laurel.journey;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A storefront on an origin of its own, under a policy that allows a badge's picture and script and nothing else. */
final class OtherOrigin implements AutoCloseable {
    private final HttpServer server;

    /** @param badges origin of the badges, the only one its policy allows */
    OtherOrigin(String badges, String snippet) {
        var page = ("<!doctype html><html lang=\"en\"><title>Storefront</title><h1>A storefront</h1>" + snippet
                        + "</html>")
                .getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", exchange -> {
            var policy = "default-src 'none'; img-src %1$s; script-src %1$s; require-trusted-types-for 'script'";
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.getResponseHeaders().set("Content-Security-Policy", policy.formatted(badges));
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
