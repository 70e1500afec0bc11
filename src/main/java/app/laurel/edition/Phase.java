package app.laurel.edition;

/** Where a year stands. */
public enum Phase {
    PREPARING,
    NOMINATING,
    SHORTLISTING,
    VOTING,
    COUNTING,
    PUBLISHED
}
