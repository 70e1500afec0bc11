package app.laurel.ballot;

/** What came of casting a ballot: its commitment, or a reason that the voter can act on. */
sealed interface CastOutcome permits CastOutcome.Counted, VotingNotOpen {
    /**
     * The ballot is in the box.
     *
     * @param seq which version of the voter's ballot this is
     * @param changed false if the voter had cast just this already
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Counted(int seq, byte[] commitment, boolean changed) implements CastOutcome {}
}
