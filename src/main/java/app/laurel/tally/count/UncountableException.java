package app.laurel.tally.count;

/** Says that a method cannot be applied to what it was given; the message names the cause and what to do. */
public class UncountableException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses to count.
     *
     * @param message the cause and what to do, as a sentence without names of candidates
     */
    public UncountableException(String message) {
        super(message);
    }
}
