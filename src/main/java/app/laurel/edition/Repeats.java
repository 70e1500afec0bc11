package app.laurel.edition;

/** What it means that a member names one nominee twice. */
public enum Repeats {
    /** It counts once. */
    DISTINCT,
    /** The repeat takes up a share of the member's vote, which is lost. */
    SHARE
}
