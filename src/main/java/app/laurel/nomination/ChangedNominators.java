package app.laurel.nomination;

/**
 * What a file changes, counted in each category.
 *
 * @param added nominators who had nominated nobody there
 * @param changed nominators whose earlier nominations these replace
 * @param unchanged nominators who say what they said before
 * @param nominees named in a file for the first time
 */
record ChangedNominators(int added, int changed, int unchanged, int nominees) {
    static final ChangedNominators NONE = new ChangedNominators(0, 0, 0, 0);

    ChangedNominators plus(ChangedNominators other) {
        return new ChangedNominators(
                added + other.added, changed + other.changed, unchanged + other.unchanged, nominees + other.nominees);
    }
}
