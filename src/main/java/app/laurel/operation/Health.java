package app.laurel.operation;

import java.util.List;
import java.util.Locale;

/**
 * How one part of the installation stands.
 *
 * @param finding names the sentence that says it, and where it is not good the one that says what to do
 * @param details what stands in that sentence: texts, numbers and moments
 */
public record Health(Part part, State state, String finding, List<Object> details) {
    private static final String UNKNOWN = "unknown";

    static Health good(Part part, String finding, Object... details) {
        return new Health(part, State.GOOD, finding, List.of(details));
    }

    static Health watch(Part part, String finding, Object... details) {
        return new Health(part, State.WATCH, finding, List.of(details));
    }

    static Health bad(Part part, String finding, Object... details) {
        return new Health(part, State.BAD, finding, List.of(details));
    }

    /** The part could not be looked at. */
    static Health unknown(Part part) {
        return bad(part, UNKNOWN);
    }

    /** Whether it could be looked at. */
    public boolean isKnown() {
        return !finding.equals(UNKNOWN);
    }

    /** What is looked at, in the order in which it is shown. */
    public enum Part {
        VERSION,
        DATABASE,
        COPY,
        MAIL,
        JOBS,
        GATE,
        DISK,
        KEYS,
        CERTIFICATE;

        /** The part of text keys that names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it stands. */
    public enum State {
        GOOD,
        /** Nothing is lost yet; somebody should look when there is time. */
        WATCH,
        /** Somebody should look now. */
        BAD;

        /** The part of text keys that names it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
