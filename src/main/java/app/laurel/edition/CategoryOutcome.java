package app.laurel.edition;

import java.util.List;

/** What came of writing down the categories of a year. */
public sealed interface CategoryOutcome {
    /** It is saved. */
    record Saved() implements CategoryOutcome {}

    /** Nothing is saved, and this is what to change. */
    record Refused(List<DraftProblem> problems) implements CategoryOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Nominations have opened: from then on categories change by rulings, with a reason. */
    record Begun() implements CategoryOutcome {}

    /** Something hangs on the category already, so it stays; it may still be changed. */
    record InUse() implements CategoryOutcome {}
}
