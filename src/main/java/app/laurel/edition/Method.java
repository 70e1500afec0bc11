package app.laurel.edition;

/** How ballots become places; {@code spec/counting.md} says each exactly. */
public enum Method {
    /** Balinski and Laraki's majority judgment on each ballot's weighted marks, as shares. */
    MAJORITY_JUDGMENT
}
