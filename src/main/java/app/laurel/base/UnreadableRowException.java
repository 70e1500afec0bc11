package app.laurel.base;

/** Something must not be done while this cannot be read: that nothing is found there would be a guess. */
public final class UnreadableRowException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param subject which row: {@code edition/12} */
    public UnreadableRowException(String subject) {
        super(subject + " cannot be read");
    }
}
