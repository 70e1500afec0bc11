package app.laurel.base.id;

/** One comment, or one reply to a comment. */
public record CommentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
