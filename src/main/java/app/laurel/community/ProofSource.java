package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.Optional;

/** Knows when the person who acts on this thread showed a second factor. */
public interface ProofSource {
    /** When this account's holder did; empty if never, or if somebody else acts here. */
    Optional<Instant> provedAt(AccountId account);

    /** From when what this account's holder shows counts for what takes two people; empty if it does now. */
    Optional<Instant> countsFrom(AccountId account);

    /** When this account's holder proved the address; empty if somebody else acts here. */
    Optional<Instant> signedInAt(AccountId account);

    /** Whether anybody acts through a browser here; what is done at the machine itself is not asked. */
    boolean isThroughBrowser();
}
