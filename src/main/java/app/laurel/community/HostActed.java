package app.laurel.community;

import app.laurel.base.id.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A host did alone what the other hosts have to learn of.
 *
 * @param by null for whoever is at the machine itself
 * @param act its name on record
 * @param about whom: an address
 */
public record HostActed(@Nullable AccountId by, String act, String about) {}
