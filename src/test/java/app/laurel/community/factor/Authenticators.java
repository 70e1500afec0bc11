package app.laurel.community.factor;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.id.AccountId;
import java.time.Clock;

/** Gives people an authenticator app that their account knows. */
public class Authenticators {
    private final SecondFactors factors;
    private final Clock clock;

    Authenticators(SecondFactors factors, Clock clock) {
        this.factors = factors;
        this.clock = clock;
    }

    /** A new one, as the second factor of this person. */
    public Authenticator add(AccountId account) {
        var secret = factors.newSecret();
        var authenticator = new Authenticator(SecondFactors.shown(secret));
        assertThat(factors.add(account, secret, authenticator.code(clock.instant())))
                .isPresent();
        return authenticator;
    }
}
