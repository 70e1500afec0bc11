@NullMarked
package app.laurel.base.web;

import org.jspecify.annotations.NullMarked;
