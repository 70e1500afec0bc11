package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The only place that makes a {@link RecentProof}. */
@Service
public class RecentProofs {
    /** As long as a moderator's work at the desk takes. */
    public static final Duration RECENT = Duration.ofMinutes(30);

    private final ProofSource source;
    private final boolean required;
    private final Clock clock;

    RecentProofs(ProofSource source, @Value("${laurel.second-factor:true}") boolean required, Clock clock) {
        this.source = source;
        this.required = required;
        this.clock = clock;
    }

    /**
     * The proof that this account's holder, who acts on this thread, showed a second factor lately.
     *
     * @throws ProofNeeded if that has to be done first
     * @throws FactorTooNew if it decides nothing yet
     */
    public RecentProof require(AccountId account) {
        requireShown(account);
        var from = isAsked() ? source.countsFrom(account) : Optional.<Instant>empty();
        if (from.isPresent()) throw new FactorTooNew(from.get());
        return new RecentProof(account);
    }

    /**
     * As {@link #require}, where nothing is decided for others: a second factor that counts later only is enough.
     *
     * @throws ProofNeeded if one has to be shown first
     */
    public void requireShown(AccountId account) {
        if (isMissing(account)) throw new ProofNeeded();
    }

    /** Whether this account's holder, who acts on this thread, has to show a second factor before what takes one. */
    public boolean isMissing(AccountId account) {
        return isAsked() && !isRecent(account);
    }

    /**
     * Refuses whoever has not proved lately to be this account's holder: a browser left open, or a device on which the person stays
     * signed in, gives nobody the account for good.
     *
     * @throws SignInNeeded if signing in again has to come first
     */
    public void requireSignIn(AccountId account) {
        if (isSignInMissing(account)) throw new SignInNeeded();
    }

    /** Whether {@link #requireSignIn} would refuse now. */
    public boolean isSignInMissing(AccountId account) {
        return source.isThroughBrowser() && !isRecent(source.signedInAt(account)) && !isRecent(account);
    }

    private boolean isAsked() {
        return required && source.isThroughBrowser();
    }

    private boolean isRecent(AccountId account) {
        return isRecent(source.provedAt(account));
    }

    private boolean isRecent(Optional<Instant> at) {
        var since = clock.instant().minus(RECENT);
        return at.filter(it -> it.isAfter(since)).isPresent();
    }
}
