package app.laurel.ballot;

/**
 * What is left of the ballots that lay in a box when it was shut.
 *
 * @param found ballots, unchanged to the bit
 * @param missing ballots that are gone or do not open any more
 */
public record BoxRemains(long found, long missing) {}
