package app.laurel.embedded;

import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again whenever it ends by itself, on the same port, because whoever uses it knows only that one. */
final class ServerKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(ServerKeeper.class);

    /** A server that ends as soon as it has begun must not keep the machine busy. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final DataFolder folder;
    private final Supplier<ServerProcess> starting;
    private final Thread thread;
    private volatile ServerProcess server;
    private volatile boolean stopped;

    private ServerKeeper(DataFolder folder, ServerProcess server, Supplier<ServerProcess> starting) {
        this.folder = folder;
        this.server = server;
        this.starting = starting;
        this.thread = Thread.ofPlatform().daemon().name("embedded-database").unstarted(this::keep);
    }

    static ServerKeeper keep(DataFolder folder, ServerProcess server, Supplier<ServerProcess> starting) {
        var keeper = new ServerKeeper(folder, server, starting);
        keeper.thread.start();
        return keeper;
    }

    private void keep() {
        try {
            while (!stopped) {
                server.awaitEnd();
                if (!stopped) startAgain();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        LOG.error(
                "{}",
                ServerFailure.explain(folder, "ended by itself and is started again")
                        .getMessage());
        for (var pause = FIRST_PAUSE; !stopped; pause = longer(pause)) {
            Thread.sleep(pause);
            try {
                server = starting.get();
                LOG.warn("The database in {} runs again.", folder.root());
                return;
            } catch (EmbeddedDatabaseException failure) {
                LOG.error("{}", failure.getMessage());
            }
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Stops the server and waits until it has written everything. */
    void stop() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        server.stop();
    }
}
