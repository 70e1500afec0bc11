package app.laurel.embedded;

/** Why the database that comes along cannot run, as one sentence, and what the person at the keyboard can do about it. */
public final class EmbeddedDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String advice;

    EmbeddedDatabaseException(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    EmbeddedDatabaseException(String reason, String advice, Throwable cause) {
        super(reason, cause);
        this.advice = advice;
    }

    /** Returns one sentence that says what to do next. */
    public String advice() {
        return advice;
    }
}
