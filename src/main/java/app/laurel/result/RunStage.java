package app.laurel.result;

/** The stage of a running count. */
enum RunStage {
    /** Opens and counts the ballots. */
    COUNTING,
    /** Writes the ballots down as they may be published. */
    WRITING,
    /** Draws the ballots again and again to say how firm the order is. */
    REPORTING
}
