package app.laurel.ballot.ui;

import app.laurel.base.id.CategoryId;

/**
 * One call of the element.
 *
 * @param community its name in addresses
 * @param version of the ballot that the element had
 * @param id the same for the same attempt sent again
 */
record BallotCall(String community, CategoryId category, int version, String id) {
    /** One that casts these answers. */
    record Cast(BallotCall call, String answers) {}
}
