package app.laurel.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Turns what the server left in its log into a sentence for the person at the keyboard. */
final class ServerFailure {
    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: (?<library>[^:]+):");
    private static final Pattern NO_SPACE =
            Pattern.compile("No space left on device|Errcode: 28|OS error: 28|Disk is full");

    private static final Pattern PORT_TAKEN =
            Pattern.compile("Bind on TCP/IP port.*Address already in use|Got error: 98");

    private static final String LIBRARIES =
            "apt-get install libcrypt1 libsystemd0 libstdc++6 libcap2 libgcrypt20 liblzma5 libzstd1 liblz4-1";

    private ServerFailure() {}

    static EmbeddedDatabaseException diskFull(Path folder) {
        return new EmbeddedDatabaseException(
                "The disk that holds the data folder %s is full.".formatted(folder),
                "Make at least 1 GB of room, or name a folder on another disk in LAUREL_DATA.");
    }

    static EmbeddedDatabaseException whileUnpacking(Path programs, IOException failure) {
        if (NO_SPACE.matcher(String.valueOf(failure.getMessage())).find()) {
            return diskFull(programs);
        }
        return new EmbeddedDatabaseException(
                "The database server could not be unpacked into %s: %s.".formatted(programs, failure),
                "Name a folder that you may write to in LAUREL_DATA.",
                failure);
    }

    /** Tells whether the last start ended because somebody else was quicker at its port. */
    static boolean isPortTaken(DataFolder folder) {
        return PORT_TAKEN.matcher(tail(folder.log())).find();
    }

    /** Explains why a process of the server ended, from what it wrote. */
    static EmbeddedDatabaseException explain(DataFolder folder, String what) {
        var log = tail(folder.log());
        var library = MISSING_LIBRARY.matcher(log);
        if (library.find()) {
            return new EmbeddedDatabaseException(
                    "The database server needs the system library %s.".formatted(library.group("library")),
                    "Install it, on Debian with: " + LIBRARIES);
        }
        if (NO_SPACE.matcher(log).find()) {
            return diskFull(folder.root());
        }
        return new EmbeddedDatabaseException(
                "The database in %s %s. It wrote last:%n%s".formatted(folder.root(), what, log),
                "Read %s, or name another folder in LAUREL_DATA to begin anew.".formatted(folder.log()));
    }

    /** Only the last start counts: the log is emptied before each. */
    private static String tail(Path log) {
        try {
            // why: the log quotes names of files, which need not be UTF-8
            var all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - 15), all.size()));
        } catch (IOException unreadable) {
            return "(nothing: %s)".formatted(unreadable.getMessage());
        }
    }
}
