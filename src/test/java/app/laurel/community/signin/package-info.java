/** Signing in, tried from the outside. */
@NullMarked
package app.laurel.community.signin;

import org.jspecify.annotations.NullMarked;
