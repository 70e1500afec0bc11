package app.laurel;

import app.laurel.ballot.BallotImports;
import app.laurel.ballot.BallotImports.ImportOutcome;
import app.laurel.base.Progress;
import app.laurel.community.Moderator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Files of paper ballots, as two moderators bring them one after the other. */
public class PaperFiles {
    /** The first line of each. */
    public static final String HEADER = "voter,shop,criterion,mark\n";

    private static final int CRITERIA = 4;

    private final BallotImports imports;

    PaperFiles(BallotImports imports) {
        this.imports = imports;
    }

    /** As many voters: {@code v0@roll.example} and so on. */
    public static List<String> voters(int number) {
        return IntStream.range(0, number)
                .mapToObj(it -> "v" + it + "@roll.example")
                .toList();
    }

    /** Lines in which the voters of these numbers give all four criteria of First Shop and of Second Shop one mark each. */
    public static String ballots(int from, int to, int first, IntUnaryOperator secondOf) {
        var lines = new StringBuilder();
        for (var voter = from; voter < to; voter++) {
            for (var criterion = 1; criterion <= CRITERIA; criterion++) {
                lines.append("v%d@roll.example,First Shop,%d,%d\n".formatted(voter, criterion, first));
                lines.append(
                        "v%d@roll.example,Second Shop,%d,%d\n".formatted(voter, criterion, secondOf.applyAsInt(voter)));
            }
        }
        return lines.toString();
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
