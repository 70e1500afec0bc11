package app.laurel.rehearsal;

import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Draft;
import java.util.List;

/** The rules and dates of a year that can be played. */
record PlayedYear(Draft draft, List<CategoryDraft> categories) {
    PlayedYear {
        categories = List.copyOf(categories);
    }
}
