package app.laurel.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;

/** A server whose Laurel was killed and could not stop it. Whoever holds the folder's lock may end it. */
final class OrphanedServer {
    private static final Pattern PROCESS_ID = Pattern.compile("\\d{1,18}");

    private OrphanedServer() {}

    static void stopIn(DataFolder folder) {
        try {
            if (Files.exists(folder.processId())) {
                numberIn(Files.readString(folder.processId()))
                        .flatMap(ProcessHandle::of)
                        .filter(process -> servesFrom(folder, process))
                        .ifPresent(OrphanedServer::stop);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** None where the server or the machine went down while the number was written. */
    private static Optional<Long> numberIn(String file) {
        var digits = file.strip();
        return PROCESS_ID.matcher(digits).matches() ? Optional.of(Long.parseLong(digits)) : Optional.empty();
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
