package app.laurel.result.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Archives that were packed once, in a folder of this process: an archive of a version never changes, and packing a large one takes
 * seconds. What was asked for least lately goes first. Where the disk takes nothing, an archive is packed each time.
 */
@Component
class ArchiveShelf implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveShelf.class);
    private static final long MOST_BYTES = 256L << 20;

    private final Map<String, Packed> shelf = new LinkedHashMap<>(16, 0.75f, true);
    private final Path folder;
    private final long mostBytes;
    private long bytes;

    ArchiveShelf() throws IOException {
        this(Files.createTempDirectory("laurel-archives-"), MOST_BYTES);
    }

    ArchiveShelf(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    private record Packed(Path file, long bytes) {}

    /** Packs an archive. */
    @FunctionalInterface
    interface Packing {
        /**
         * Writes all of it.
         *
         * @throws IOException if it cannot be written, or read from the database
         */
        void pack(OutputStream to) throws IOException;
    }

    /** The archive that was packed under this name, if it is still there. */
    synchronized Optional<Path> find(String name) {
        return Optional.ofNullable(shelf.get(name)).map(Packed::file).filter(Files::isReadable);
    }

    /**
     * Packs it where nobody has; whoever asks meanwhile waits. Empty where it found no room.
     *
     * @param name in letters and digits; the same for the same bytes only
     */
    synchronized Optional<Path> keep(String name, Packing packing) {
        var there = find(name);
        if (there.isPresent()) return there;
        try {
            var file = folder.resolve(name);
            try (var out = Files.newOutputStream(file)) {
                packing.pack(out);
            }
            put(name, new Packed(file, Files.size(file)));
            return Optional.of(file);
        } catch (IOException | UncheckedIOException full) {
            LOG.warn("an archive was not kept: {}", full.toString());
            return Optional.empty();
        }
    }

    private void put(String name, Packed packed) throws IOException {
        var before = shelf.put(name, packed);
        bytes += packed.bytes() - (before == null ? 0 : before.bytes());
        for (Iterator<Packed> oldest = shelf.values().iterator(); bytes > mostBytes && shelf.size() > 1; ) {
            var last = oldest.next();
            Files.deleteIfExists(last.file());
            bytes -= last.bytes();
            oldest.remove();
        }
    }

    @Override
    public void destroy() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
