package app.laurel.edition;

import app.laurel.base.text.Bilingual;

/** An edition as a moderator writes it down; {@link Editions} says what is wrong with it. */
public record Draft(int year, Bilingual name, Dates dates, Rules rules) {
    /** What a form shows of an edition that exists. */
    public static Draft of(Edition edition) {
        return new Draft(edition.year(), edition.name(), Dates.of(edition.schedule()), edition.rules());
    }
}
