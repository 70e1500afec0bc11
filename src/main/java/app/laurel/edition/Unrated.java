package app.laurel.edition;

/** What a ballot says of two shops when it rates only one of them. */
public enum Unrated {
    /** Nothing. */
    NO_OPINION,
    /** The unrated one is below. */
    LAST
}
