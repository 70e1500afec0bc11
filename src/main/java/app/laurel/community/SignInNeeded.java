package app.laurel.community;

import org.springframework.security.access.AccessDeniedException;

/** The act is for somebody who signed in lately; doing so now is all that is missing. */
public final class SignInNeeded extends AccessDeniedException {
    /** Where that is done, also by whoever is signed in. */
    public static final String WAY = "/sign-in?again";

    private static final long serialVersionUID = 1;

    /** Refuses the act that runs. */
    public SignInNeeded() {
        super("this is for those who signed in lately");
    }
}
