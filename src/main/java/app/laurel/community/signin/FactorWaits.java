package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a change of an address is taken back, the mailbox alone opens the account. Whoever reads that mail may add a second factor,
 * and decides nothing by it until the others in office had time to learn of it, or a host made sure who it is.
 *
 * @see "src/docs/decisions/two-people.md"
 */
@Service
@Transactional(readOnly = true)
public class FactorWaits {
    /** As long as a moderator who came later waits before signing. */
    static final Duration LAST = Duration.ofDays(3);

    private final FactorWaitStore store;
    private final Clock clock;

    FactorWaits(FactorWaitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** From when the account's second factors count for what takes two people; empty if they do now. */
    public Optional<Instant> find(AccountId account) {
        return store.find(account).filter(it -> it.isAfter(clock.instant()));
    }

    /** From now on they wait, also where they waited already. */
    @Transactional(propagation = Propagation.MANDATORY)
    void begin(AccountId account) {
        store.set(account, clock.instant().plus(LAST));
    }

    /** From now on they count. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(AccountId account) {
        store.clear(account);
    }
}
