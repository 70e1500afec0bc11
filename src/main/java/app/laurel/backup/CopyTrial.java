package app.laurel.backup;

import app.laurel.base.Progress;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Restores a copy into a schema of its own and compares each table with what the copy says of it. */
final class CopyTrial {
    private final CopyReader copy;
    private final ScratchStore scratch;
    private final List<String> triggers = new ArrayList<>();

    CopyTrial(CopyReader copy, ScratchStore scratch) {
        this.copy = copy;
        this.scratch = scratch;
    }

    /**
     * Reads the copy to its end.
     *
     * @throws CopyException if anything of it was changed or is missing, or the database gives back other rows than it was given
     */
    CopyEnd run(Progress progress) {
        var tables = 0;
        var rows = 0L;
        while (copy.hasTable()) {
            var table = copy.table();
            rows += restore(table);
            triggers.addAll(table.triggers());
            progress.at(++tables, 0);
        }
        var end = copy.end();
        if (!end.equals(new CopyEnd(tables, rows))) throw new CopyException("changed");
        return end;
    }

    private long restore(CopiedTable table) {
        scratch.create(table);
        TableEnd wanted;
        try (var rows = scratch.rows(table)) {
            wanted = copy.rows(rows::add);
        }
        var found = scratch.tables().read(table, OutputStream.nullOutputStream());
        if (!found.equals(wanted)) throw new CopyException("differs", table.table(), wanted.rows(), found.rows());
        return found.rows();
    }

    /** The triggers of the tables, which are not made in the schema of the trial. */
    List<String> triggers() {
        return List.copyOf(triggers);
    }
}
