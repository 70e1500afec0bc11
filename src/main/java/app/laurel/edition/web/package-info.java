/** The public pages of a year that need nothing but its dates and rules. */
@NullMarked
package app.laurel.edition.web;

import org.jspecify.annotations.NullMarked;
