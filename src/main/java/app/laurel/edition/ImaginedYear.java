package app.laurel.edition;

import java.util.List;

/** A year as it would be if it were begun now. */
public sealed interface ImaginedYear {
    /** It could be; it has no number of its own yet, and nothing hangs on it. */
    record Possible(Edition edition) implements ImaginedYear {}

    /** It could not, and this is what to change. */
    record Faulty(List<DraftProblem> problems) implements ImaginedYear {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
