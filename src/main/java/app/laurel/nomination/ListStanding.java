package app.laurel.nomination;

import app.laurel.edition.Category;

/**
 * How far a category is on its way to a list that is voted on.
 *
 * @param nominators members who have nominated in it
 * @param nominees who can be on the list: neither set aside nor withdrawn, spellings that rulings merged counted once
 * @param rulings on nominees, that stand
 * @param listed shops that are voted on; none before voting opens
 */
public record ListStanding(Category category, State state, int nominators, int nominees, int rulings, int listed) {
    /** What became of the list. */
    public enum State {
        /** It changes with nominations and rulings. */
        IN_THE_MAKING,
        /** Everybody can read it; shops can still be withdrawn. */
        OUT,
        /** Voting has opened with it. */
        FIXED
    }
}
