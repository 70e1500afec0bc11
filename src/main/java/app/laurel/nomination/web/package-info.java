/** The public page of the list that is voted on, with the count and the rulings that made it; silent until voting has opened. */
@NullMarked
package app.laurel.nomination.web;

import org.jspecify.annotations.NullMarked;
