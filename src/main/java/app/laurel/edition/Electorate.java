package app.laurel.edition;

/**
 * Who may vote beside the day of joining, by which ways, and what of a vote comes first.
 *
 * @param paperBallots whether ballots on paper are added from files; otherwise no file is taken
 * @param daysOnRecord how long a membership must have been written down when the roll is frozen; 0 asks for nothing
 * @param categoryOrder of a year with several categories; without meaning where there is one
 */
public record Electorate(boolean paperBallots, int daysOnRecord, CategoryOrder categoryOrder) {
    /** Online only, and everybody who is written down when the roll is frozen. */
    public static final Electorate USUAL = new Electorate(false, 0);

    /** With categories in the order of the rules. */
    public Electorate(boolean paperBallots, int daysOnRecord) {
        this(paperBallots, daysOnRecord, CategoryOrder.RULES);
    }
}
