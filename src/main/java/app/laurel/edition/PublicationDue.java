package app.laurel.edition;

import app.laurel.base.id.EditionId;
import java.time.Instant;

/**
 * The date of publication has come; whether there is a signed result to publish, others know. Published once for each edition, in
 * the transaction that notes it.
 */
public record PublicationDue(EditionId edition, Instant at) {}
