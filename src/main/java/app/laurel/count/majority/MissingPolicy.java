package app.laurel.count.majority;

/** What majority judgment makes of a shop that a valid ballot does not rate, as the rules document names it. */
public enum MissingPolicy {
    /** Shares of those who rated it. */
    NORMALIZED,
    /** Ballots that do not rate every shop are not valid, so that nothing is missing. */
    NONE,
    /** It counts as the shop's own median. */
    MEDIAN,
    /** It counts as the worst grade that a ballot can give. */
    WORST;

    /** Whether a shop that a ballot does not rate gets a grade from it all the same. */
    public boolean fillsIn() {
        return this == MEDIAN || this == WORST;
    }

    /** The policy over grades of which {@code worst} is the worst that a ballot can give. */
    public MissingMarks marks(int worst) {
        return switch (this) {
            case NORMALIZED -> new MissingMarks.Normalized();
            case NONE -> new MissingMarks.None();
            case MEDIAN -> new MissingMarks.Median();
            case WORST -> new MissingMarks.Worst(worst);
        };
    }
}
