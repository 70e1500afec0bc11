package app.laurel.base.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line of a table on the screen.
 *
 * @param place among all that are found
 * @param row null where one was counted and cannot be read, so that all others keep their places
 */
record TableLine<T>(int place, @Nullable T row) {}
