package app.laurel.webhook;

import java.util.Locale;

/** What came of adding an address. */
public sealed interface AddOutcome {
    /**
     * News are delivered there from now on.
     *
     * @param secret that signs them, shown now and never again
     */
    record Added(String secret) implements AddOutcome {}

    /** Nothing was added. */
    record Refused(Reason because) implements AddOutcome {}

    /** Why. */
    enum Reason {
        /** It is no address of a public host at https and its usual port. */
        NO_ADDRESS,
        ADDED_ALREADY,
        /** A community has no more than so many. */
        TOO_MANY,
        /** Nothing of a rehearsal leaves. */
        REHEARSAL;

        /** The end of its key in the translations. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
