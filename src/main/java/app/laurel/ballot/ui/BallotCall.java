package app.laurel.ballot.ui;

import app.laurel.base.id.EditionId;

/**
 * One call of the element.
 *
 * @param community its name in addresses
 * @param version of the ballot that the element had
 * @param id names the try
 */
record BallotCall(String community, EditionId edition, int version, String id) {}
