package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.time.Duration;
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
     */
    public RecentProof require(AccountId account) {
        if (isMissing(account)) throw new ProofNeeded();
        return new RecentProof(account);
    }

    /** Whether this account's holder, who acts on this thread, has to show a second factor before what takes one. */
    public boolean isMissing(AccountId account) {
        return required && source.isThroughBrowser() && !isRecent(account);
    }

    private boolean isRecent(AccountId account) {
        var since = clock.instant().minus(RECENT);
        return source.provedAt(account).filter(it -> it.isAfter(since)).isPresent();
    }
}
