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

/** Keeps two Laurels out of one data folder. The system drops the lock with the process, however that process ends. */
final class FolderLock {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock take(Path folder) {
        var file = folder.resolve("laurel.lock");
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!lock(channel)) {
                channel.close();
                throw takenBy(Files.readString(file), folder);
            }
            writeOwner(channel);
            return new FolderLock(channel);
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

    private static EmbeddedDatabaseException takenBy(String process, Path folder) {
        return new EmbeddedDatabaseException(
                "The data folder %s is in use by process %s.".formatted(folder, process),
                "Stop the Laurel that runs there, or name another folder in LAUREL_DATA.");
    }

    void release() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
