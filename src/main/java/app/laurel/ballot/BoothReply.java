package app.laurel.ballot;

/** What came of one try among those that went together. */
sealed interface BoothReply {
    /** It was answered, and what it changed is committed. */
    record Done(BoothOutcome outcome) implements BoothReply {}

    /** It cannot be done, and changed nothing; the others were not hindered by it. */
    record Broken(RuntimeException why) implements BoothReply {}

    /** Nothing was done of what went together: each tries by itself. */
    record Alone() implements BoothReply {}
}
