/** Mail, tried with a mail server. */
@NullMarked
package app.laurel.notification;

import org.jspecify.annotations.NullMarked;
