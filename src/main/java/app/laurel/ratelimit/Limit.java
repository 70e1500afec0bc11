package app.laurel.ratelimit;

import java.time.Duration;
import java.util.Locale;

/** What is limited, for whom, and over which time. How often is the host's to change; the defaults stand here. */
public enum Limit {
    /** Casting or changing a ballot. */
    CASTS_PER_ACCOUNT(30, Duration.ofMinutes(1), Scope.ACCOUNT),
    CASTS_PER_NETWORK(120, Duration.ofMinutes(1), Scope.NETWORK),
    /** Asking for a mail with which one signs in; counted by the address that would receive it. */
    SIGN_IN_MAILS_PER_ADDRESS(5, Duration.ofHours(1), Scope.ADDRESS),
    SIGN_IN_MAILS_PER_NETWORK(20, Duration.ofHours(1), Scope.NETWORK),
    /** Typing a mailed code, right or wrong. */
    SIGN_IN_CODES_PER_NETWORK(60, Duration.ofHours(1), Scope.NETWORK),
    /** Trying the one-time address that makes the first host. */
    SETUP_TRIES_PER_NETWORK(10, Duration.ofHours(1), Scope.NETWORK),
    /** Proposing a shop. */
    NOMINATIONS_PER_ACCOUNT(10, Duration.ofDays(1), Scope.ACCOUNT),
    /** Joining a community. */
    JOINS_PER_NETWORK(10, Duration.ofHours(1), Scope.NETWORK);

    /** By what a limit counts. */
    enum Scope {
        ACCOUNT,
        NETWORK,
        ADDRESS
    }

    private final int defaultPermits;
    private final Duration period;
    private final Scope scope;

    Limit(int defaultPermits, Duration period, Scope scope) {
        this.defaultPermits = defaultPermits;
        this.period = period;
        this.scope = scope;
    }

    /** How often within {@link #period} while the host changed nothing. */
    public int defaultPermits() {
        return defaultPermits;
    }

    /** The time in which it counts. */
    public Duration period() {
        return period;
    }

    /** The most that a host may set: what the table keeps of a slow limit, or enough for a whole company behind one address. */
    public int mostPermits() {
        return holdsAcrossNodes() ? RateLimitStore.MOST_TAKES : 10_000;
    }

    /** Whether all nodes count together. Counting in the database costs a write, so only what takes long does. */
    public boolean holdsAcrossNodes() {
        return period.compareTo(Duration.ofMinutes(1)) > 0;
    }

    /** Its name in the translations: {@code casts-per-account}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Scope scope() {
        return scope;
    }
}
