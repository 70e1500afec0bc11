/** The public page on what joining a community means, where shared invitations arrive. */
@NullMarked
package app.laurel.joining.web;

import org.jspecify.annotations.NullMarked;
