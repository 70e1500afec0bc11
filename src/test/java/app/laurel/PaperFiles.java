package app.laurel;

import app.laurel.ballot.BallotImports;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.community.Moderator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/** Files of paper ballots, as two moderators bring them one after the other. */
public final class PaperFiles {
    private final BallotImports imports;

    public PaperFiles(BallotImports imports) {
        this.imports = imports;
    }

    /** As many voters: {@code v0@roll.example} and so on. */
    public static List<String> voters(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> "v" + it + "@roll.example")
                .toList();
    }

    /** Brought by the first moderator and then by the second; what the second is answered, or why the first was refused. */
    public ImportOutcome take(OpenEdition edition, String file) {
        var first = bring(edition.first(), edition, file);
        return first instanceof ImportOutcome.WaitsForSecond ? bring(edition.second(), edition, file) : first;
    }

    /** Brought by one. */
    public ImportOutcome bring(Moderator by, OpenEdition edition, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        return imports.take(by, edition.id(), new ByteArrayInputStream(bytes), bytes.length, Progress.NONE);
    }
}
