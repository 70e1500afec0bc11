package app.laurel.joining;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblem;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.csv.TextEncoding;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes rosters: a file that names the members of a community with their join dates, whole or not at all. It adds and corrects; who
 * is not in the file stays a member. The same file a second time changes nothing.
 */
@Service
public class RosterImports {
    private static final CsvLimits LIMITS = new CsvLimits(16L * 1024 * 1024, 1_000);

    private final RosterImportTransaction importing;
    private final Communities communities;
    private final Clock clock;

    RosterImports(RosterImportTransaction importing, Communities communities, Clock clock) {
        this.importing = importing;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * Takes a file with the columns {@code mail,display name,joined}; days are written {@code 2024-03-01}.
     *
     * @param size in bytes, -1 if not known
     * @param progress takes the bytes read
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public RosterOutcome take(Moderator by, InputStream input, long size, Progress progress) {
        var problems = new LineProblems();
        var zone = communities.get(by.community()).zone();
        var file = new RosterCsv(LocalDate.now(clock.withZone(zone)), problems);
        var reader = new CsvTable(input, size, RosterCsv.COLUMNS, LIMITS, problems, progress);
        file.read(reader);
        if (!problems.none()) return new RosterOutcome.Refused(problems.listed(), problems.count());
        return importing.take(by, file, problems, reader.encoding());
    }

    /** What came of a roster: it is taken whole or not at all. */
    public sealed interface RosterOutcome {
        /**
         * Every line is in.
         *
         * @param added people who are members now and were not
         * @param changed members whose join date is another now
         * @param unchanged members of whom the roster says what was known
         * @param throwAway of all of them, those with an address at a service that gives anybody a mailbox
         * @param encoding in which it was read
         */
        record Taken(int added, int changed, int unchanged, int throwAway, TextEncoding encoding)
                implements RosterOutcome {
            /** From a file in UTF-8, without such addresses. */
            public Taken(int added, int changed, int unchanged) {
                this(added, changed, unchanged, 0, TextEncoding.UTF_8);
            }
        }

        /**
         * Nothing was taken.
         *
         * @param problems the first of them, in the order of the file
         * @param count how many there are in all
         */
        record Refused(List<LineProblem> problems, long count) implements RosterOutcome {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
