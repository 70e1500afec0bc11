/**
 * What strangers report of badges where they should not be, and what moderators make of it. Nothing is asked about who reports, and
 * nothing is kept: the same page twice counts on the first report, and a report that was closed is erased after half a year.
 */
@NamedInterface("misuse")
@NullMarked
package app.laurel.badge.misuse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
