package app.laurel.result;

import app.laurel.base.id.EditionId;
import java.time.Instant;

/** A result became public, and its awards with it. Published once for each edition, in the transaction that does it. */
public record ResultPublished(EditionId edition, Instant at) {}
