package app.laurel.operation.figure;

import app.laurel.base.start.ConfigurationProblem;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/**
 * Gives figures out at {@code /metrics} on a port of their own, and knows nothing else: none of the application's filters, sessions or
 * pages is behind it, so that what is wrong with one port opens nothing of the other. Two at a time are answered; whoever can reach
 * the port may read, so it listens on this machine alone unless told otherwise.
 */
@Component
@Conditional(PortNamed.class)
class FigureDoor implements SmartLifecycle {
    private static final String PATH = "/metrics";
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
    private static final int AT_A_TIME = 2;
    private static final int NOTHING = -1;

    private final FigureSettings settings;
    private final PrometheusMeterRegistry figures;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    FigureDoor(FigureSettings settings, PrometheusMeterRegistry figures) {
        this.settings = settings;
        this.figures = figures;
    }

    @Override
    public void start() {
        var port = Objects.requireNonNull(settings.port());
        try {
            var opened = HttpServer.create(new InetSocketAddress(settings.bind(), port), 0);
            threads = Executors.newFixedThreadPool(
                    AT_A_TIME, Thread.ofPlatform().daemon().name("figures-", 0).factory());
            opened.setExecutor(threads);
            opened.createContext("/", this::answer);
            opened.start();
            server = opened;
        } catch (IOException | IllegalArgumentException taken) {
            throw new ConfigurationProblem(
                    "Figures cannot be given out on port %d of %s.".formatted(port, settings.bind()),
                    "Set LAUREL_METRICS_PORT to a port that is free and LAUREL_METRICS_BIND to an address of this machine, or leave both away.");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(404, NOTHING);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.getResponseHeaders().set("Allow", "GET");
                exchange.sendResponseHeaders(405, NOTHING);
            } else {
                send(exchange);
            }
        }
    }

    private void send(HttpExchange exchange) throws IOException {
        var body = figures.scrape(TEXT).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", TEXT);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    /** On which it listens; that of the settings, unless they say 0. */
    int port() {
        return Objects.requireNonNull(server).getAddress().getPort();
    }

    @Override
    public void stop() {
        if (server != null) server.stop(0);
        if (threads != null) threads.shutdownNow();
        server = null;
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }
}
