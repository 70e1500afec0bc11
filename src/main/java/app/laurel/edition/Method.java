package app.laurel.edition;

/** How ballots become places; {@code spec/counting.md} says each exactly. */
public enum Method {
    /** Balinski and Laraki's majority judgment on each ballot's weighted marks, as shares. */
    MAJORITY_JUDGMENT,
    /** The mean of the weighted marks, drawn towards the mean of all. */
    AVERAGE,
    /** Favourites decide one part, marks the other. */
    VOTES_AND_MARKS,
    /** Score, then automatic runoff; a shop without a rating has no points, so it is for ballots that rate every shop. */
    STAR,
    /** The strongest chains of wins in pairs. */
    SCHULZE,
    /** Wins in pairs, locked from the clearest down. */
    RANKED_PAIRS;

    /** Whether shops are compared in pairs, so that it matters what an unrated shop means. */
    public boolean comparesPairs() {
        return this == SCHULZE || this == RANKED_PAIRS;
    }

    /** Whether the award of a single criterion goes by the average of its marks; otherwise it goes by majority judgment. */
    public boolean averagesCriteria() {
        return this == AVERAGE || this == VOTES_AND_MARKS;
    }
}
