package app.laurel.demonstration;

import java.time.Duration;
import java.time.Instant;

/** What came of moving the clock of a demonstration. */
public sealed interface MoveOutcome {
    /** It is that moment now, for everybody. */
    record Moved(Instant now) implements MoveOutcome {}

    /** It is later already. What was counted, signed or published then would stand before its time, so no clock goes back. */
    record NotBack(Instant now) implements MoveOutcome {}

    /** Farther than a demonstration reaches. */
    record TooFar(Duration farthest) implements MoveOutcome {}
}
