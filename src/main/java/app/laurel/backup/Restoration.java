package app.laurel.backup;

import app.laurel.backup.TargetStore.Held;
import app.laurel.base.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Puts a copy where Laurel looks for its data. Until all of it was read, restored and compared, nothing there is touched. */
final class Restoration {
    private final DatabaseAddress database;
    private final char[] passphrase;

    Restoration(DatabaseAddress database, char[] passphrase) {
        this.database = database;
        this.passphrase = passphrase;
    }

    /**
     * What was done.
     *
     * @param aside the schema into which what was there before was moved; null where nothing was there
     * @param lost what that holds beyond the copy; null where nothing was there
     */
    record Restored(
            CopyHead head,
            CopyEnd end,
            @Nullable String aside,
            @Nullable Held lost) {}

    /** @param replace whether what is there is moved aside; refused otherwise, unless it is empty */
    Restored run(Path file, boolean replace) {
        try (var copy = CopyReader.open(file, passphrase);
                var server = ServerStore.open(database)) {
            var newest = newestMigration();
            if (copy.head().schema() > newest) {
                throw new CopyException(
                        "newer", copy.head().schema(), newest, copy.head().laurel());
            }
            var target = new TargetStore(server);
            requireFree(target, server.schema(), replace);
            try (var scratch = ScratchStore.create(server)) {
                var trial = new CopyTrial(copy, scratch);
                var end = trial.run(Progress.NONE);
                server.run("set autocommit = 1");
                return putInPlace(copy.head(), end, target, scratch, trial);
            }
        }
    }

    private static Restored putInPlace(
            CopyHead head, CopyEnd end, TargetStore target, ScratchStore scratch, CopyTrial trial) {
        var before = target.isEmpty() ? null : target.held();
        var aside = before == null ? null : target.setAside();
        try {
            target.takeOver(scratch, trial.triggers());
        } catch (CopyException failed) {
            if (aside != null) target.bringBack(aside);
            throw failed;
        }
        var lost = before == null ? null : before.beyond(target.held());
        target.note(
                head,
                lost == null
                        ? "nothing was there to compare with"
                        : "%d ballots and %d acts more are in %s".formatted(lost.ballots(), lost.acts(), aside));
        return new Restored(head, end, aside, lost);
    }

    private static void requireFree(TargetStore target, String schema, boolean replace) {
        var others = target.others();
        if (others > 0) throw new CopyException("in-use", schema, others);
        if (!replace && !target.isEmpty()) throw new CopyException("not-empty", schema);
    }

    /** The newest migration that this Laurel knows. */
    static int newestMigration() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql");
            var newest = 0;
            for (var file : files) {
                var name = Objects.requireNonNull(file.getFilename());
                newest = Math.max(newest, Integer.parseInt(name.substring(1, name.indexOf("__"))));
            }
            return newest;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
