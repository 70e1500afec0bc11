package app.laurel.edition;

/** In which order a voter is offered the categories of a year that has several. */
public enum CategoryOrder {
    /** As the rules number them. */
    RULES,
    /** At random, for each voter another one that stays: so that no category always comes last. */
    OWN
}
