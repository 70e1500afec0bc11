package app.laurel.community.passkey;

/** An answer that proves nothing; whatever was written in its transaction is not. */
final class RefusedPasskeyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedPasskeyException(String why) {
        super(why);
    }
}
