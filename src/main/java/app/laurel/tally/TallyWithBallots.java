package app.laurel.tally;

import app.laurel.count.PackedBallots;

/**
 * A count together with its ballots.
 *
 * @param ballots without anything of their voters, in the order in which the box gave them
 */
public record TallyWithBallots(Tally tally, PackedBallots ballots) {}
