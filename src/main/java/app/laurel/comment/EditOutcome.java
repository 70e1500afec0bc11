package app.laurel.comment;

/** What came of changing a comment; only the first changes anything. */
public sealed interface EditOutcome {
    /** It stands as it was written last. */
    record Saved() implements EditOutcome {}

    /** Nothing that can be seen was written. */
    record Empty() implements EditOutcome {}

    /** It has this many characters, more than {@link Comments#LONGEST}. */
    record TooLong(int length) implements EditOutcome {}

    /** Others have read it for too long, or it is hidden. */
    record TooLate() implements EditOutcome {}
}
