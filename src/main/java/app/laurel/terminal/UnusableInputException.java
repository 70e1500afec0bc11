package app.laurel.terminal;

/** Says what is wrong with a file or an option, in which line, and what to do about it. */
class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Sentence reason;
    private final long line;

    /** What is wrong, by its key; see {@link Sentence}. */
    UnusableInputException(String key, Object... arguments) {
        this(0, Sentence.of(key, arguments));
    }

    private UnusableInputException(long line, Sentence reason) {
        super(reason.key());
        this.reason = reason;
        this.line = line;
    }

    static UnusableInputException inLine(long line, String key, Object... arguments) {
        return new UnusableInputException(line, Sentence.of(key, arguments));
    }

    Sentence reason() {
        return reason;
    }

    /** Where, from 1; 0 where no line is to blame. */
    long line() {
        return line;
    }
}
