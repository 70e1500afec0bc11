package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Someone signed in on the thread of a test, as a session would have it, without the mail and the code. */
public final class PretendSignIn {
    private PretendSignIn() {}

    /** From here to the end of the test. */
    public static void as(AccountId account) {
        TestSecurityContextHolder.setAuthentication(new SignedIn(account, Entrance.ALWAYS, Entrance.ALWAYS));
    }

    /** The same, by the mailed code alone. */
    public static void withoutSecondFactor(AccountId account) {
        TestSecurityContextHolder.setAuthentication(new SignedIn(account, Entrance.ALWAYS, null));
    }

    /** The same, with a second factor that was shown at this moment. */
    public static void withSecondFactor(AccountId account, Instant at) {
        TestSecurityContextHolder.setAuthentication(new SignedIn(account, Entrance.ALWAYS, at));
    }
}
