package app.laurel.embedded;

import java.nio.file.Path;

/**
 * A running MariaDB of our own, reachable from this machine only. Its folder outlives it: the next start finds the same
 * data, port and password. Closing it stops the server cleanly.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private final FolderLock lock;
    private final ServerProcess server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(FolderLock lock, ServerProcess server, int port, String password) {
        this.lock = lock;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Tells whether this jar brings a server for this machine. */
    public static boolean isPresent() {
        return ServerProgram.isPresent();
    }

    /**
     * Starts the server on the folder, which is made if it is not there, and returns once it answers. The caller closes it.
     *
     * @throws EmbeddedDatabaseException if the folder is in use, full or of a newer version, or the server does not start
     */
    public static EmbeddedDatabase start(Path dataFolder) {
        var folder = DataFolder.at(dataFolder);
        var lock = FolderLock.take(folder.root());
        try {
            return start(folder, lock);
        } catch (RuntimeException failure) {
            lock.release();
            throw failure;
        }
    }

    private static EmbeddedDatabase start(DataFolder folder, FolderLock lock) {
        folder.refuseWhenFull();
        var program = ServerProgram.unpackedIn(folder.programs());
        folder.refuseWhenNewerThan(program.version());
        OrphanedServer.stopIn(folder);
        if (!folder.isInstalled()) {
            ServerProcess.install(program, folder);
        }
        folder.remember(program.version());
        var password = folder.password();
        var firstWords = FirstWords.write(folder, password);
        var port = folder.port();
        var server = ServerProcess.start(program, folder, port, firstWords);
        FirstWords.forget(firstWords);
        return new EmbeddedDatabase(lock, server, port, password);
    }

    /** Returns the address of the schema {@code laurel}, with the driver settings that Laurel relies on. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/laurel?useBulkStmtsForInserts=false&sslMode=disable".formatted(port);
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
        server.stop();
        lock.release();
    }
}
