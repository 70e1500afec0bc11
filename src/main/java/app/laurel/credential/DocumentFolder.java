package app.laurel.credential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A folder of documents, with an {@code index.json} that says under which address each of its files is published. */
public final class DocumentFolder implements Documents {
    private static final String INDEX = "index.json";

    private final Path folder;
    private final Map<String, String> files = new LinkedHashMap<>();

    /**
     * Reads the index; the files are read when they are asked for.
     *
     * @throws IOException if there is no index, or it does not give names of files by address
     */
    public DocumentFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        try {
            var index = StrictJson.read(Files.readAllBytes(this.folder.resolve(INDEX)), LARGEST);
            for (var entry : index.properties()) {
                if (!entry.getValue().isString()) throw new IOException(entry.getKey());
                files.put(entry.getKey(), entry.getValue().stringValue());
            }
        } catch (FlawedException flawed) {
            throw new IOException(INDEX, flawed);
        }
    }

    @Override
    public Optional<byte[]> find(String address) {
        var name = files.get(address);
        return name == null ? Optional.empty() : Optional.of(read(address, name));
    }

    private byte[] read(String address, String name) {
        try {
            var file = folder.resolve(name).toRealPath(); // follows links, so that one out of the folder shows
            if (!file.startsWith(folder)) throw new FlawedException(Flaw.DOCUMENT_OUTSIDE, name, address);
            if (Files.size(file) > LARGEST) throw new FlawedException(Flaw.TOO_LARGE, Files.size(file), LARGEST);
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException unreadable) {
            // of a file that is not there, only the name tells whether it would have been outside
            var isOutside = name.contains("..") || name.startsWith("/");
            throw new FlawedException(isOutside ? Flaw.DOCUMENT_OUTSIDE : Flaw.DOCUMENT_UNREADABLE, name, address);
        }
    }
}
