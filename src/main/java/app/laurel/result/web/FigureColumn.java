package app.laurel.result.web;

import app.laurel.tally.document.Standing;
import java.util.function.Function;

/**
 * A column of the table of all shops; every column is numbers.
 *
 * @param decides whether places follow it: the one that a small screen shows first
 */
public record FigureColumn(String title, Function<Standing, String> cell, boolean decides) {
    /** The same, as what places follow. */
    FigureColumn deciding() {
        return new FigureColumn(title, cell, true);
    }
}
