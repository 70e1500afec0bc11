package app.laurel.ballot;

import app.laurel.base.csv.LineProblem;
import java.time.Instant;
import java.util.List;

/** What came of a file of ballots: it is taken whole or not at all. */
public sealed interface ImportOutcome
        permits ImportOutcome.Taken, ImportOutcome.TakenBefore, ImportOutcome.Refused, VotingNotOpen {
    /**
     * Every line is in.
     *
     * @param lines of the file, without its header
     * @param added ballots of voters who had none
     * @param changed ballots that replace the voter's earlier one, which is kept as a superseded version
     * @param unchanged ballots that say what the voter's earlier one said
     */
    record Taken(int lines, int added, int changed, int unchanged) implements ImportOutcome {}

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
