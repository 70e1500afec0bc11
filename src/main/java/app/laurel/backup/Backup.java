package app.laurel.backup;

import app.laurel.base.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a copy of the whole database as it is at one moment, and tries out that it can be restored. */
final class Backup {
    /** The copy's name in its folder. */
    static final String FILE = "copy.laurel";

    private final DatabaseAddress database;
    private final char[] passphrase;

    Backup(DatabaseAddress database, char[] passphrase) {
        this.database = database;
        this.passphrase = passphrase;
    }

    /** What was made. */
    record Made(CopyHead head, CopyEnd end, long bytes) {}

    /** Writes it into a folder that holds none. A file of its name is there only once it was tried out. */
    Made write(Path folder, Progress progress) {
        var file = folder.resolve(FILE);
        if (Files.exists(file)) throw new CopyException("there-already", file);
        var draft = folder.resolve(FILE + ".part");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(draft);
            try {
                copy(draft, progress);
                var made = tryOut(draft, Progress.NONE);
                Files.move(draft, file);
                note(made);
                return made;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException | UncheckedIOException failure) {
            throw new CopyException("unwritable", folder, failure.toString());
        }
    }

    /** So that whoever runs the installation can be shown how old the last copy is. A server that only reads is no less copied. */
    private void note(Made made) {
        try (var server = ServerStore.open(database)) {
            if (!new TablesStore(server, server.schema()).names().contains("backup_made")) return;
            server.run("replace into backup_made (id, ended_at, bytes) values (1, utc_timestamp(3), ?)", made.bytes());
        } catch (CopyException onlyReads) {
            // why: the copy is made and good; its age alone stays unknown
        }
    }

    private void copy(Path draft, Progress progress) throws IOException {
        try (var server = ServerStore.open(database);
                var copy = CopyWriter.create(draft, passphrase)) {
            var source = new SourceStore(server);
            copy.head(source.head());
            var tables = source.tables().names().stream()
                    .map(source.tables()::describe)
                    .toList();
            for (var at = 0; at < tables.size(); at++) {
                progress.at(at, tables.size());
                copy.table(tables.get(at), source.tables());
            }
            copy.end();
            progress.at(tables.size(), tables.size());
        }
    }

    /** Restores a copy into a schema that is dropped afterwards. */
    Made tryOut(Path file, Progress progress) {
        try (var copy = CopyReader.open(file, passphrase);
                var server = ServerStore.open(database);
                var scratch = ScratchStore.create(server)) {
            var end = new CopyTrial(copy, scratch).run(progress);
            return new Made(copy.head(), end, Files.size(file));
        } catch (IOException failure) {
            throw new CopyException("unreadable", file, failure.toString());
        }
    }
}
