/** Tests of the public rules page. */
@NullMarked
package app.laurel.edition.web;

import org.jspecify.annotations.NullMarked;
