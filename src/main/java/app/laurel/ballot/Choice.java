package app.laurel.ballot;

/**
 * What a voter wants on the ballot.
 *
 * @param favourite number of the one shop picked as shop of the year, 0 for none
 */
public record Choice(int favourite, Marks marks) {
    /** A negative number names no shop. */
    public Choice {
        if (favourite < 0) {
            throw new IllegalArgumentException("got favourite %d, want a shop's number or 0".formatted(favourite));
        }
    }
}
