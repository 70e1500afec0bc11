package app.laurel.result;

import java.time.Instant;

/**
 * The moment at which a result is to come out, as everybody may know it.
 *
 * @param chosen whether moderators chose it for what two of them signed; false where it is the date that the year had from the first day
 */
public record Reveal(Instant at, boolean chosen) {}
