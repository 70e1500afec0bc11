package app.laurel.edition;

/** What became of the categories of a year after nominations had opened, which has a public page of its own. */
public interface CategoryHistory {
    /** Whether anything was decided about them, so that the page is there. */
    boolean exists(Edition year);

    /** The address of the page, below that of the year. */
    String PAGE = "/categories";
}
