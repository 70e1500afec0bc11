package app.laurel.comment;

/** What one can say to a comment without words. */
public enum Reaction {
    AGREE,
    THANKS,
    CHEERS;

    /** Its name in the translations. */
    public String key() {
        return "comment.reaction." + name();
    }
}
