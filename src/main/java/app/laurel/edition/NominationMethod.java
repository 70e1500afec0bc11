package app.laurel.edition;

/** How nominations become a shortlist. */
public enum NominationMethod {
    /** E Pluribus Hugo, the text of the World Science Fiction Society. */
    E_PLURIBUS_HUGO
}
