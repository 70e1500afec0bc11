package app.laurel.tally;

/**
 * How many ballots an edition got. Moderators may know; nobody else before the result is published.
 *
 * @param cast voters with a ballot, taken back ones included
 * @param changed those of them who changed it at least once
 */
public record BoxFigures(long cast, long changed) {}
