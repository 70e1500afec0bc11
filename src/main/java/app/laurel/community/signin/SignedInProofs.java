package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.ProofSource;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What the session of this thread knows of a second factor. */
@Component
class SignedInProofs implements ProofSource {
    @Override
    public Optional<Instant> provedAt(AccountId account) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                        && signedIn.account().equals(account)
                ? signedIn.secondFactorAt()
                : Optional.empty();
    }

    @Override
    public boolean isThroughBrowser() {
        return SecurityContextHolder.getContext().getAuthentication() != null;
    }
}
