package app.laurel.count;

/**
 * What became of the ballots.
 *
 * @param received all ballots
 * @param valid those that count for the award
 * @param blank those without any mark
 * @param tooFewShops those that rate fewer shops completely than the rules ask; they do not count for the award
 * @param criteriaOnly those of {@code tooFewShops} that still count for at least one criterion, because they mark enough
 *     shops on it
 */
public record BallotFigures(long received, long valid, long blank, long tooFewShops, long criteriaOnly) {}
