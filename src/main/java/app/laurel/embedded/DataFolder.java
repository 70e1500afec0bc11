package app.laurel.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/** The folder that holds the data and all that the server must remember: its port, its password and its version. */
final class DataFolder {
    /** What an idle server with an empty Laurel needs, with room to write. */
    private static final long NEEDED_BYTES = 300L << 20;

    private final Path root;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** Takes the folder as it is; whoever changes anything in it holds its {@link FolderLock}. */
    static DataFolder at(Path root) {
        return new DataFolder(root.toAbsolutePath().normalize());
    }

    Path root() {
        return root;
    }

    /** Where the server keeps its own files. */
    Path database() {
        return root.resolve("database");
    }

    /** Where the server's files are made before they are moved to their place; what an interrupted start left is gone. */
    Path emptyDraft() {
        var draft = root.resolve("database.new");
        try {
            FileSystemUtils.deleteRecursively(draft);
            return draft;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Where the server keeps what a statement writes for a moment; made when it is not there. A MariaDB that starts
     * deletes all that it finds in its own place of this kind, so that two that share one take each other's away.
     */
    Path temporary() {
        try {
            return Files.createDirectories(root.resolve("temporary"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where the server's program files are unpacked. */
    Path programs() {
        return root.resolve("server");
    }

    Path log() {
        return root.resolve("database.log");
    }

    Path processId() {
        return root.resolve("database.pid");
    }

    /** Tells whether the server on this folder is this process: it writes its number once it has its port, and not before. */
    boolean isServedBy(long process) {
        try {
            return Files.readString(processId()).strip().equals(Long.toString(process));
        } catch (IOException notYet) {
            return false;
        }
    }

    boolean isInstalled() {
        return Files.isDirectory(database());
    }

    void refuseWhenFull() {
        try {
            if (Files.getFileStore(root).getUsableSpace() < NEEDED_BYTES) {
                throw ServerFailure.diskFull(root);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Older data is taken along by the server itself; a server on newer data would harm it. */
    void refuseWhenNewerThan(String program) {
        var written = read("database.version", program);
        if (Version.parse(written).compareTo(Version.parse(program)) > 0) {
            throw new EmbeddedDatabaseException(
                    "The data folder %s was written by MariaDB %s, newer than the %s that comes along."
                            .formatted(root, written, program),
                    "Run the Laurel that wrote it, or name another folder in LAUREL_DATA.");
        }
    }

    void remember(String version) {
        write("database.version", version);
    }

    /** Returns the port of last time, or a new free one if there was none or somebody else has it now. */
    int port() {
        var known = knownPort();
        return known > 0 && ServerPort.isFree(known) ? known : newPort();
    }

    /** Returns a free port, which is that of next time too. */
    int newPort() {
        var port = ServerPort.findFree();
        write("database.port", Integer.toString(port));
        return port;
    }

    /** Returns the port of last time, 0 if there was none. */
    int knownPort() {
        return Integer.parseInt(read("database.port", "0"));
    }

    String password() {
        var password = read("database.password", "");
        return password.isEmpty() ? write("database.password", randomPassword()) : password;
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private String read(String name, String ifAbsent) {
        try {
            var file = root.resolve(name);
            return Files.exists(file) ? Files.readString(file).strip() : ifAbsent;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    String write(String name, String content) {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            var draft = Files.createTempFile(root, name, ".new", ownerOnly);
            Files.writeString(draft, content);
            Files.move(draft, root.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return content;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
