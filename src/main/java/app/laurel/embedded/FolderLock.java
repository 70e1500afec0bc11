package app.laurel.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Keeps two Laurels out of one data folder. The system drops the lock with the process, however that process ends. */
final class FolderLock {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Returns the lock, or nothing if a process, this one included, holds it. */
    static Optional<FolderLock> tryTake(Path folder) {
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(fileIn(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                return Optional.empty();
            }
            writeOwner(channel);
            return Optional.of(new FolderLock(channel));
        } catch (IOException failure) {
            throw new EmbeddedDatabaseException(
                    "The data folder %s cannot be used: %s.".formatted(folder, failure),
                    "Name a folder that you may write to in LAUREL_DATA.",
                    failure);
        }
    }

    /** The runtime answers an attempt of another process with {@code null}, one of the same process with an exception. */
    private static boolean lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static void writeOwner(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(US_ASCII)));
    }

    /** Returns the number of the process that holds or last held the lock. */
    static String owner(Path folder) {
        try {
            return Files.readString(fileIn(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path fileIn(Path folder) {
        return folder.resolve("laurel.lock");
    }

    void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
