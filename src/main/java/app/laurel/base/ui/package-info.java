/** What every view of the application face shares: its frame, its addresses, its notices. No view names another module's view. */
@NamedInterface("ui")
@NullMarked
package app.laurel.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
