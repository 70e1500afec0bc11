package app.laurel.result;

import app.laurel.result.PublishedResult.Standing;

/**
 * A result that was published and annulled, and no other took its place.
 *
 * @param standing when, why and by whom
 * @param shown whether it can still be read as a version; false where what is stored is not what was signed
 */
public record AnnulledResult(Standing standing, boolean shown) {}
