package app.laurel.ballot;

/** What came of casting: ballots new, changed, and the same as before. */
record CastCount(int added, int changed, int unchanged) {
    static final CastCount NOTHING = new CastCount(0, 0, 0);

    int ballots() {
        return added + changed + unchanged;
    }

    CastCount plus(CastCount other) {
        return new CastCount(added + other.added, changed + other.changed, unchanged + other.unchanged);
    }
}
