package app.laurel.ballot;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Editions;
import app.laurel.nomination.Shortlists;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files of paper ballots, whole or not at all, while voting is open, where the rules say that there are any and two people
 * bring the same file. A later file replaces the paper ballots of the voters it names, in the categories in which it names them, and leaves all others alone. The file is read to its end before anything is written, so that a slow upload holds no row.
 */
@Service
public class BallotImports {
    private final BallotImportTransaction importing;
    private final Editions editions;
    private final Shortlists shortlists;
    private final Clock clock;

    BallotImports(BallotImportTransaction importing, Editions editions, Shortlists shortlists, Clock clock) {
        this.importing = importing;
        this.editions = editions;
        this.shortlists = shortlists;
        this.clock = clock;
    }

    /**
     * Takes a file with the columns {@code voter,shop,criterion,mark} and, in a year of several categories, {@code category}.
     *
     * @param size in bytes, -1 if not known
     * @param progress takes the bytes read and then the ballots written
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ImportOutcome take(Moderator by, EditionId id, InputStream file, long size, Progress progress) {
        var edition = editions.get(by, id);
        if (!edition.rules().electorate().paperBallots()) return new ImportOutcome.NotInTheRules();
        if (!edition.takesVotesAt(clock.instant())) return VotingNotOpen.of(edition);
        var problems = new LineProblems();
        var ballots = new BallotCsv(edition, it -> new BallotPaper(shortlists.fixed(it), it.rules()), problems);
        var reader = new CsvTable(file, size, BallotCsv.COLUMNS, CsvLimits.USUAL, problems, progress);
        ballots.read(reader);
        if (!problems.none()) return new ImportOutcome.Refused(problems.listed(), problems.count());
        return importing.take(
                by, edition, new BallotImportTransaction.Load(reader.hash(), ballots, reader.encoding()), progress);
    }

    /** What came of a file of ballots: it is taken whole or not at all. */
    public sealed interface ImportOutcome
            permits ImportOutcome.Taken,
                    ImportOutcome.TakenBefore,
                    ImportOutcome.Refused,
                    ImportOutcome.NotInTheRules,
                    ImportOutcome.NameMissing,
                    ImportOutcome.WaitsForSecond,
                    ImportOutcome.Prevented,
                    VotingNotOpen {
        /** The rules of the year know no ballots on paper. */
        record NotInTheRules() implements ImportOutcome {}

        /** Whoever brings ballots does so under a public name. */
        record NameMissing() implements ImportOutcome {}

        /** The file is in order, and nothing is taken before another person in office brings the same one. */
        record WaitsForSecond(int ballots) implements ImportOutcome {}

        /**
         * Another brought the same, and this person cannot be the second.
         *
         * @param key of the text that says why
         */
        record Prevented(String key) implements ImportOutcome {}

        /**
         * Every line is in.
         *
         * @param lines of the file, without its header
         * @param added ballots of voters who had none
         * @param changed ballots that replace the voter's earlier one, which is kept as a superseded version
         * @param unchanged ballots that say what the voter's earlier one said
         * @param encoding in which it was read
         */
        record Taken(int lines, int added, int changed, int unchanged, TextEncoding encoding) implements ImportOutcome {
            /** From a file in UTF-8. */
            public Taken(int lines, int added, int changed, int unchanged) {
                this(lines, added, changed, unchanged, TextEncoding.UTF_8);
            }
        }

        /** The very same file was taken before; nothing changed now. */
        record TakenBefore(Instant at) implements ImportOutcome {}

        /**
         * Nothing was taken.
         *
         * @param problems the first of them, in the order of the file
         * @param count how many there are in all
         */
        record Refused(List<LineProblem> problems, long count) implements ImportOutcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
