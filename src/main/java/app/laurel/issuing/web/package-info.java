/** What machines and strangers read of the issuer: its keys, its signed awards, its lists, and the page where a credential is checked. */
@NullMarked
package app.laurel.issuing.web;

import org.jspecify.annotations.NullMarked;
