package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.ProofSource;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the session of this thread knows of the address and a second factor. */
@Component
class SignedInProofs implements ProofSource {
    private final FactorWaits waits;

    SignedInProofs(FactorWaits waits) {
        this.waits = waits;
    }

    @Override
    public Optional<Instant> provedAt(AccountId account) {
        return session(account).flatMap(SignedIn::secondFactorAt);
    }

    @Override
    public Optional<Instant> countsFrom(AccountId account) {
        return waits.find(account);
    }

    @Override
    public Optional<Instant> signedInAt(AccountId account) {
        return session(account).map(SignedIn::at);
    }

    private static Optional<SignedIn> session(AccountId account) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                        && signedIn.account().equals(account)
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    @Override
    public boolean isThroughBrowser() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
