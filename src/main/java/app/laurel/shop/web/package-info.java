/** The addresses of the pictures of shops. */
@NullMarked
package app.laurel.shop.web;

import org.jspecify.annotations.NullMarked;
