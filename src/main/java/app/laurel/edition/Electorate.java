package app.laurel.edition;

/**
 * Who may vote beside the day of joining, and by which ways.
 *
 * @param paperBallots whether ballots on paper are added from files; otherwise no file is taken
 * @param daysOnRecord how long a membership must have been written down when the roll is frozen; 0 asks for nothing
 */
public record Electorate(boolean paperBallots, int daysOnRecord) {
    /** Online only, and everybody who is written down when the roll is frozen. */
    public static final Electorate USUAL = new Electorate(false, 0);
}
