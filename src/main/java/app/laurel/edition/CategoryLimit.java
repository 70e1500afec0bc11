package app.laurel.edition;

/**
 * How many categories a year may have.
 *
 * @param most where it is one, a year has the category that it begins with, and nobody writes down any
 */
record CategoryLimit(int most) {
    /** One, until all that comes after the rules, from nominating to the proof pages, takes a year of several; then {@link #FULL}. */
    static final CategoryLimit NOW = new CategoryLimit(1);

    /** More would fit on no page and in nobody's evening. */
    static final CategoryLimit FULL = new CategoryLimit(40);

    boolean allowsSeveral() {
        return most > 1;
    }
}
