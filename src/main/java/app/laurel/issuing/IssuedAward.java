package app.laurel.issuing;

import app.laurel.badge.WornAward;

/**
 * An award as a signed badge of Open Badges 3.0.
 *
 * @param json with the proof inside
 * @param jwt the same in a JWT
 */
public record IssuedAward(WornAward worn, String json, String jwt) {}
