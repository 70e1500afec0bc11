package app.laurel.community;

import java.time.Instant;
import org.springframework.security.access.AccessDeniedException;

/** The second factor that was shown counts later only: the account came back to an earlier address, and may be in other hands. */
public final class FactorTooNew extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    private final Instant countsFrom;

    FactorTooNew(Instant countsFrom) {
        super("this is for those whose second factor counts already");
        this.countsFrom = countsFrom;
    }

    /** From when it counts. */
    public Instant countsFrom() {
        return countsFrom;
    }
}
