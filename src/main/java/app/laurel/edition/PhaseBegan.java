package app.laurel.edition;

import app.laurel.base.id.EditionId;
import java.time.Instant;

/**
 * A phase began. Published once for each edition and phase, in the transaction that notes it: a listener that fails is tried
 * again. {@link Phase#PUBLISHED} comes from the act of publishing, not from its date.
 *
 * @param at when it was due, or for {@link Phase#PUBLISHED} when it happened
 */
public record PhaseBegan(EditionId edition, Phase phase, Instant at) {}
