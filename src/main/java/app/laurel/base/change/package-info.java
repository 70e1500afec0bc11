/**
 * What makes it safe to hold in memory what is read far more often than it changes. Whatever writes to a table that is shown from
 * memory raises one version number in the same transaction, without having to think of it: the statements themselves are watched.
 * So nothing stale is served on the node that made the change, nor to a transaction on another node that begins after it.
 */
@NamedInterface("change")
@NullMarked
package app.laurel.base.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
