package app.laurel.edition;

/** How nominations become a shortlist. */
public enum NominationMethod {
    /** E Pluribus Hugo, the text of the World Science Fiction Society. */
    E_PLURIBUS_HUGO,
    /** The same with the shares of Sainte-Laguë, harder on slates: EPH+. */
    E_PLURIBUS_HUGO_PLUS,
    /** Who is named by the most members. */
    APPROVAL;

    /** Whether a member's one vote is shared among the nominees, so that it matters what a repeat means. */
    public boolean shares() {
        return this != APPROVAL;
    }
}
