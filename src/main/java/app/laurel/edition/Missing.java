package app.laurel.edition;

/** What majority judgment makes of a valid ballot that does not rate a shop. */
public enum Missing {
    /** Shares of those who rated the shop; the others say nothing. The usual choice. */
    NORMALIZED,
    /** None may be missing: only ballots that rate every shop on the list count. */
    NONE,
    /** A missing rating becomes the shop's own median. */
    MEDIAN,
    /** A missing rating becomes the worst there is. */
    WORST
}
