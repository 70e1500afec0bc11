package app.laurel.count.pairs;

/** What it says about two candidates when a ballot rates only one of them. */
public enum Unrated {
    /** Nothing: only voters who rated both are asked. The default. */
    NO_OPINION,
    /** The unrated one is below every rated one. */
    LAST
}
