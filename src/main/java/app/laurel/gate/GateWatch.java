package app.laurel.gate;

import java.time.Duration;

/** Is told how long those who were let in had waited; it must be quick, for it is asked before each piece of work. */
@FunctionalInterface
public interface GateWatch {
    /** Somebody was let in after so long. */
    void entered(WorkKind work, Duration waited);
}
