/**
 * What an edition publishes so that anyone can recount: rules, ballots and result as bytes that have exactly one form.
 * Pure code: the application writes these files with it, and the command line reads and checks them with it.
 */
@NamedInterface("document")
@NullMarked
package app.laurel.tally.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
