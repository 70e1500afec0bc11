package app.laurel.ballot;

import app.laurel.OpenEdition;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.community.Moderator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of ballots, as a moderator brings them to the desk. */
final class BroughtFiles {
    static final String HEADER = "voter,shop,criterion,mark\n";

    /** Whom the files of the tests name. */
    static final List<String> VOTERS = List.of("ann@roll.example", "bob@roll.example", "cem@roll.example");

    private final BallotImports imports;

    BroughtFiles(BallotImports imports) {
        this.imports = imports;
    }

    /** Brought by both moderators of the edition, each voter by the name in the file as at {@code roll.example}. */
    ImportOutcome take(OpenEdition edition, String file) {
        return new PaperFiles(imports).take(edition, addressed(file));
    }

    /** Brought by one. */
    ImportOutcome bring(Moderator by, OpenEdition edition, String file) {
        return new PaperFiles(imports).bring(by, edition, addressed(file));
    }

    static String addressed(String file) {
        return file.replaceAll("(?m)^(ann|bob|cem|voter\\d+),", "$1@roll.example,");
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
