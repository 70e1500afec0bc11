package app.laurel.ballot;

import app.laurel.OpenEdition;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Files of ballots, as a moderator brings them to the desk. */
final class BroughtFiles {
    static final String HEADER = "voter,shop,criterion,mark\n";

    private final BallotImports imports;

    BroughtFiles(BallotImports imports) {
        this.imports = imports;
    }

    /** Brought by the first moderator of the edition. */
    ImportOutcome take(OpenEdition edition, String file) {
        return imports.take(edition.first(), edition.id(), stream(file), -1, Progress.NONE);
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
