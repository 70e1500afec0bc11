package app.laurel.count.hugo;

import app.laurel.count.exact.Fraction;

/**
 * Where one nominee stands in a round of E Pluribus Hugo.
 *
 * @param nominee the number of the nominee
 * @param points the sum of its ballots' shares in this round
 * @param nominations the ballots that name it; the same in every round
 */
public record NomineeStanding(int nominee, Fraction points, long nominations) {}
