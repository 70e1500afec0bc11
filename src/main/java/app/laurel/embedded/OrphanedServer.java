package app.laurel.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** A server whose Laurel was killed and could not stop it. Whoever holds the folder's lock may end it. */
final class OrphanedServer {
    private OrphanedServer() {}

    static void stopIn(DataFolder folder) {
        try {
            if (Files.exists(folder.processId())) {
                var number = Long.parseLong(Files.readString(folder.processId()).strip());
                ProcessHandle.of(number)
                        .filter(process -> servesFrom(folder, process))
                        .ifPresent(OrphanedServer::stop);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The number may have gone to another process since. */
    private static boolean servesFrom(DataFolder folder, ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("--datadir=" + folder.database());
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        server.onExit().join();
    }
}
