/** Second factors: codes of an authenticator (RFC 6238), and for the day on which it is lost, codes on paper. */
@NullMarked
package app.laurel.community.factor;

import org.jspecify.annotations.NullMarked;
