package app.laurel.fulfilment;

import app.laurel.fulfilment.Destination.Flaw;
import java.util.Set;

/** What came of accepting a plaque. */
public sealed interface AcceptOutcome {
    /** It will be sent there. */
    record Accepted() implements AcceptOutcome {}

    /** A courier would not find it. */
    record Flawed(Set<Flaw> flaws) implements AcceptOutcome {
        public Flawed {
            flaws = Set.copyOf(flaws);
        }
    }

    /** It was ordered; what is to be changed now is between the owner and the moderators. */
    record Ordered() implements AcceptOutcome {}

    /** It will not come. */
    record Withdrawn() implements AcceptOutcome {}
}
