/** Tests of the pictures of a result. */
@NullMarked
package app.laurel.result.web;

import org.jspecify.annotations.NullMarked;
