package app.laurel.nomination;

import app.laurel.base.csv.LineProblem;
import java.time.Instant;
import java.util.List;

/** What came of a file of nominations: it is taken whole or not at all. */
public sealed interface ImportOutcome {
    /**
     * Every line is in.
     *
     * @param lines of the file, without its header
     * @param added nominators who had nominated nobody
     * @param changed nominators whose earlier nominations these replace
     * @param unchanged nominators who say what they said before
     * @param nominees named in the file for the first time
     */
    record Taken(int lines, int added, int changed, int unchanged, int nominees) implements ImportOutcome {}

    /** The very same file was taken before; nothing changed now. */
    record TakenBefore(Instant at) implements ImportOutcome {}

    /** The list was given out; nothing changes the nominations any more. */
    record ListIsOut() implements ImportOutcome {}

    /** The edition takes no nominations now. */
    record NotOpen(Instant opens, Instant closes) implements ImportOutcome {}

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
