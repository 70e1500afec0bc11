package app.laurel.joining;

import app.laurel.base.csv.LineProblem;
import java.util.List;

/** What came of a roster: it is taken whole or not at all. */
public sealed interface RosterOutcome {
    /**
     * Every line is in.
     *
     * @param added people who are members now and were not
     * @param changed members whose join date is another now
     * @param unchanged members of whom the roster says what was known
     */
    record Taken(int added, int changed, int unchanged) implements RosterOutcome {}

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
