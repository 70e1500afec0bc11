package app.laurel.result;

import app.laurel.base.id.EditionId;
import java.time.Instant;

/** A published result holds no longer, and nothing stands in its place; published in the transaction that ends it. */
public record ResultAnnulled(EditionId edition, Instant at) {}
