package app.laurel.community;

import org.springframework.security.access.AccessDeniedException;

/** The act is for somebody who showed a second factor lately; showing it now is all that is missing. */
public final class ProofNeeded extends AccessDeniedException {
    private static final long serialVersionUID = 1;

    ProofNeeded() {
        super("this is for those who showed a second factor lately");
    }
}
