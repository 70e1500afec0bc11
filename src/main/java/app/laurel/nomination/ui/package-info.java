/** The moderators' view of nominations: files come in, rulings are made with reasons, and the list shows what they do. */
@NullMarked
package app.laurel.nomination.ui;

import org.jspecify.annotations.NullMarked;
