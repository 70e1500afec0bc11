/** Tests of the public face's plumbing. */
@NullMarked
package app.laurel.base.web;

import org.jspecify.annotations.NullMarked;
