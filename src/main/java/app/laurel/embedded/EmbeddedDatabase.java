package app.laurel.embedded;

import java.nio.file.Path;

/**
 * A running MariaDB of our own, reachable from this machine only. Its folder outlives it: the next start finds the same
 * data, port and password. Closing it stops the server cleanly.
 *
 * @see "src/docs/decisions/embedded-server.md"
 */
public final class EmbeddedDatabase implements AutoCloseable {
    /** Tries before a start gives up. */
    private static final int PORTS = 5;

    private final int port;
    private final String password;
    private final Runnable stop;

    private EmbeddedDatabase(int port, String password, Runnable stop) {
        this.port = port;
        this.password = password;
        this.stop = stop;
    }

    /** Tells whether this jar brings a server for this machine. */
    public static boolean isPresent() {
        return ServerProgram.isPresent();
    }

    /**
     * Starts the server on the folder, which is made if it is not there, and returns once it answers. A server that ends
     * by itself is started again until the caller closes this.
     *
     * @throws EmbeddedDatabaseException if the folder is in use, full or of a newer version, or the server does not start
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = DataFolder.at(dataFolder);
        var lock = FolderLock.tryTake(folder.root()).orElseThrow(() -> inUse(folder));
        return start(folder, lock);
    }

    /**
     * Starts the server like {@link #start}, or, where one already runs on the folder, reaches that one and leaves it
     * running: for tools beside a running application.
     *
     * @throws EmbeddedDatabaseException if the folder is full or of a newer version, or the server does not start
     */
    public static EmbeddedDatabase startOrJoin(Path dataFolder) {
        var folder = DataFolder.at(dataFolder);
        return FolderLock.tryTake(folder.root())
                .map(lock -> start(folder, lock))
                .orElseGet(() -> new EmbeddedDatabase(folder.knownPort(), folder.password(), () -> {}));
    }

    private static EmbeddedDatabase start(DataFolder folder, FolderLock lock) {
        try {
            var program = prepare(folder);
            var password = folder.password();
            var server = startFrom(folder.port(), program, folder, password);
            var port = folder.knownPort();
            var keeper = ServerKeeper.keep(folder, server, () -> ServerProcess.start(program, folder, port, password));
            return new EmbeddedDatabase(port, password, () -> {
                keeper.stop();
                lock.release();
            });
        } catch (RuntimeException failure) {
            lock.release();
            throw failure;
        }
    }

    /** A port that was free a moment ago may be somebody else's when the server comes to take it. */
    static ServerProcess startFrom(int firstPort, ServerProgram program, DataFolder folder, String password) {
        var port = firstPort;
        for (var left = PORTS; ; left--) {
            try {
                return ServerProcess.start(program, folder, port, password);
            } catch (EmbeddedDatabaseException failure) {
                if (left == 1 || !ServerFailure.isPortTaken(folder)) throw failure;
                port = folder.newPort();
            }
        }
    }

    private static ServerProgram prepare(DataFolder folder) {
        folder.refuseWhenFull();
        var program = ServerProgram.unpackedIn(folder.programs());
        folder.refuseWhenNewerThan(program.version());
        OrphanedServer.stopIn(folder);
        if (!folder.isInstalled()) {
            ServerProcess.install(program, folder);
        }
        folder.remember(program.version());
        return program;
    }

    private static EmbeddedDatabaseException inUse(DataFolder folder) {
        return new EmbeddedDatabaseException(
                "The data folder %s is in use by process %s.".formatted(folder.root(), FolderLock.owner(folder.root())),
                "Stop the Laurel that runs there, or name another folder in LAUREL_DATA.");
    }

    /** Returns the address of the schema {@code laurel}, with the driver settings that Laurel relies on. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/laurel?sslMode=disable".formatted(port);
    }

    /** Returns the one account of this server; it owns the schema {@code laurel} and those named {@code laurel_...}. */
    public String username() {
        return "laurel";
    }

    /** Returns that account's password, made at random when the folder was new. */
    public String password() {
        return password;
    }

    /** Stops the server, waits until it has written everything, and gives the folder free. */
    @Override
    public void close() {
        stop.run();
    }
}
