package app.laurel.load;

/** What happens to a site on the night of a soak, and how often in a whole one. */
enum Mishap {
    /** As in a power cut of its machine. */
    APPLICATION_KILLED(200),
    DATABASE_KILLED(50),
    ALL_KILLED(25),
    /** Between application and database, after COMMIT was sent and before its answer came. */
    COMMIT_CUT(100),
    /** Between a member and the application, after a cast was sent and before its answer came. */
    ANSWER_CUT(100),
    /** The database takes no writes for a while. */
    READ_ONLY(10),
    /** The application's clock is an hour fast, and then an hour slow. */
    CLOCK_TURNED(5);

    private final int times;

    Mishap(int times) {
        this.times = times;
    }

    /** How often in so many hundredths of a whole soak; once at least. */
    int times(int percent) {
        return Math.max(1, times * percent / 100);
    }
}
