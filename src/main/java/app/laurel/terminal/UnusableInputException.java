package app.laurel.terminal;

/** Says what is wrong with a file or an option, in which line, and what to do about it. */
class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Told told;
    private final long line;

    /** What is wrong, by its key; see {@link Told}. */
    UnusableInputException(String key, Object... arguments) {
        this(0, Told.of(key, arguments));
    }

    private UnusableInputException(long line, Told told) {
        super(told.key());
        this.told = told;
        this.line = line;
    }

    static UnusableInputException inLine(long line, String key, Object... arguments) {
        return new UnusableInputException(line, Told.of(key, arguments));
    }

    Told told() {
        return told;
    }

    /** Where, from 1; 0 where no line is to blame. */
    long line() {
        return line;
    }
}
