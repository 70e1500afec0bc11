/**
 * What strangers report of badges where they should not be, and what moderators make of it. Nothing is asked about who reports, and
 * nothing is kept: the same page twice, whatever its query, counts on the first report, and half a year after it was closed or came in
 * last a report is erased.
 */
@NamedInterface("misuse")
@NullMarked
package app.laurel.badge.misuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
