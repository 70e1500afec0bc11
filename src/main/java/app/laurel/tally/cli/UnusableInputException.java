package app.laurel.tally.cli;

/** Says what is wrong with a file or an option, in which line, and what to do about it. */
class UnusableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }

    static UnusableInputException inLine(long line, String message) {
        return new UnusableInputException("line %d: %s".formatted(line, message));
    }
}
