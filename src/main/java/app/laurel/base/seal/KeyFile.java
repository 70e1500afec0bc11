package app.laurel.base.seal;

import app.laurel.base.start.ConfigurationProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A master key in a file that only its owner may read. */
public final class KeyFile {
    private KeyFile() {}

    /** The key that it holds. */
    public static MasterKey read(Path file) {
        try {
            return MasterKey.decoded(Files.readString(file, StandardCharsets.ISO_8859_1), "The key in " + file);
        } catch (IOException failed) {
            throw unusable(file);
        }
    }

    /** A new key in a new file; it is on the disk before anything is sealed by it. */
    public static MasterKey make(Path file) {
        var bytes = new byte[MasterKey.BYTES];
        new SecureRandom().nextBytes(bytes);
        var key = new MasterKey(bytes);
        try {
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            write(file, key);
            return key;
        } catch (FileAlreadyExistsException there) {
            throw new ConfigurationProblem(
                    "There is a file " + file + " already.", "Name another one: a key is never written over.");
        } catch (IOException failed) {
            throw unusable(file);
        }
    }

    /** Removes one that was made and is of no use. */
    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw unusable(file);
        }
    }

    private static void write(Path file, MasterKey key) throws IOException {
        var onlyOwner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(file, options, onlyOwner)) {
            var words = ByteBuffer.wrap(key.encoded().getBytes(StandardCharsets.US_ASCII));
            while (words.hasRemaining()) channel.write(words);
            channel.force(true);
        }
    }

    private static ConfigurationProblem unusable(Path file) {
        return new ConfigurationProblem(
                "The key file " + file + " cannot be read or written.", "Check who owns the folder.");
    }
}
