package app.laurel.ballot;

import app.laurel.OpenEdition;
import app.laurel.PaperFiles;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.community.Moderator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files of ballots in which a voter is a name, for instance {@code ann}, that stands for {@code ann@roll.example}. */
public class BroughtFiles {
    /** Whom the files of the tests name. */
    static final List<String> VOTERS = List.of("ann@roll.example", "bob@roll.example", "cem@roll.example");

    private final PaperFiles files;

    BroughtFiles(PaperFiles files) {
        this.files = files;
    }

    /** Brought by both moderators of the edition. */
    ImportOutcome take(OpenEdition edition, String file) {
        return files.take(edition, addressed(file));
    }

    /** Brought by one. */
    ImportOutcome bring(Moderator by, OpenEdition edition, String file) {
        return files.bring(by, edition, addressed(file));
    }

    static String addressed(String file) {
        return file.replaceAll("(?m)^(ann|bob|cem|voter\\d+),", "$1@roll.example,");
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
