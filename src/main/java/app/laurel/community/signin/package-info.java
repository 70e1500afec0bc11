/** How people sign in: a mailed link or code, sessions that can be listed and ended, and the chain that guards the application face. */
@NamedInterface("signin")
@NullMarked
package app.laurel.community.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
