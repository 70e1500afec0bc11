package app.laurel.ballot.ui;

/**
 * One of several ballots that are cast with one press.
 *
 * @param number of the category
 * @param version of the ballot that the element had
 * @param id the same for the same attempt sent again
 */
record CategoryTry(int number, int version, String id, String answers) {}
