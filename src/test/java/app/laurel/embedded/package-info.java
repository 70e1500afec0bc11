/** Tests of the database that comes along, against the server itself. */
@NullMarked
package app.laurel.embedded;

import org.jspecify.annotations.NullMarked;
