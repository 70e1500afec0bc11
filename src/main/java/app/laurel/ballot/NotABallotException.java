package app.laurel.ballot;

/** Bytes are not the one form that a ballot of the category has. */
final class NotABallotException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotABallotException(String what) {
        super("got bytes that are no ballot: " + what + " is wrong");
    }
}
