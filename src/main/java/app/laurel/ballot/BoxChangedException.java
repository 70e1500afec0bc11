package app.laurel.ballot;

/** The ballots are not those that lay in the box when it was shut: some are missing, added or changed. None of them is counted. */
public final class BoxChangedException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    BoxChangedException(String what) {
        super(what);
    }

    BoxChangedException(String what, Throwable reason) {
        super(what, reason);
    }
}
