package app.laurel.edition;

import app.laurel.base.id.EditionId;
import java.util.List;

/** What came of writing down an edition. */
public sealed interface DraftOutcome {
    /** It is saved. */
    record Saved(EditionId edition) implements DraftOutcome {}

    /** It is not saved, and this is what to change. */
    record Refused(List<DraftProblem> problems) implements DraftOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Voting has opened: the rules stand. */
    record RulesStand() implements DraftOutcome {}

    /**
     * The edition of a draft that must have been good, for code that made it.
     *
     * @throws IllegalStateException if it was refused
     */
    default EditionId orElseThrow() {
        if (this instanceof Saved(var edition)) return edition;
        throw new IllegalStateException("got " + this + ", want a draft without faults");
    }
}
