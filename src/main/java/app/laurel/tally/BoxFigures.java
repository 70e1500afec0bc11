package app.laurel.tally;

import java.util.Map;

/**
 * How many ballots an edition got. Moderators may know; nobody else before the result is published.
 *
 * @param cast voters with a ballot, taken back ones included
 * @param changed those of them who changed it at least once
 * @param leftOut beside those, how many ballots of each file on paper do not count by a correction
 */
public record BoxFigures(long cast, long changed, Map<String, Long> leftOut) {
    public BoxFigures {
        leftOut = Map.copyOf(leftOut);
    }
}
