package app.laurel.result;

/** A moderator stopped the count; nothing of it is kept. */
final class CountCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
