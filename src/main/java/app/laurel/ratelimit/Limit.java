package app.laurel.ratelimit;

import java.time.Duration;
import java.util.Locale;

/** What is limited, for whom, and over which time. How often is the host's to change; the defaults stand here. */
public enum Limit {
    /** Casting or changing a ballot. */
    CASTS_PER_ACCOUNT(30, Duration.ofMinutes(1), Scope.ACCOUNT),
    CASTS_PER_NETWORK(1_200, Duration.ofMinutes(1), Scope.NETWORK),
    /** Asking for a mail with which one signs in, as anybody may; counted by the address that would receive it. */
    SIGN_IN_MAILS_PER_ADDRESS(5, Duration.ofHours(1), Scope.ADDRESS),
    SIGN_IN_MAILS_PER_NETWORK(20, Duration.ofHours(1), Scope.NETWORK),
    SIGN_IN_MAILS_OF_ALL(600, Duration.ofHours(1), Scope.INSTALLATION),
    /** The same beyond those limits, after a proof of work: five thousand phones share one carrier's address. */
    WORKED_MAILS_PER_ADDRESS(30, Duration.ofHours(1), Scope.ADDRESS),
    WORKED_MAILS_PER_NETWORK(10_000, Duration.ofHours(1), Scope.NETWORK),
    WORKED_MAILS_OF_ALL(18_000, Duration.ofHours(1), Scope.INSTALLATION),
    /** The same from browsers that signed in to the address before; beyond it they work, and are never refused. */
    KNOWN_MAILS_PER_ADDRESS(20, Duration.ofHours(1), Scope.ADDRESS),
    /**
     * Typing a wrong code of six digits. In a year 13 spans of 30 days begin, so whoever guesses as often as it permits finds a
     * code of one address with 780 chances in a million; beyond it codes have twelve digits.
     */
    WRONG_CODES_PER_ADDRESS(60, Duration.ofDays(30), Scope.ADDRESS),
    /** Typing a wrong code of a second factor, of which three are good at a time: 13 times 25 times 3 are 975 in a million. */
    WRONG_FACTORS_PER_ACCOUNT(25, Duration.ofDays(30), Scope.ACCOUNT),
    /** Asking for a code by which an account moves to another address. */
    NEW_ADDRESSES_PER_ACCOUNT(5, Duration.ofDays(1), Scope.ACCOUNT),
    /** Trying the one-time address that makes the first host. */
    SETUP_TRIES_PER_NETWORK(10, Duration.ofHours(1), Scope.NETWORK),
    /** Proposing a shop. */
    NOMINATIONS_PER_ACCOUNT(10, Duration.ofDays(1), Scope.ACCOUNT),
    /** Commenting on a result or a shop. */
    COMMENTS_PER_ACCOUNT(40, Duration.ofDays(1), Scope.ACCOUNT),
    /** The same in somebody's first days in a community. */
    COMMENTS_OF_NEW_MEMBERS(3, Duration.ofDays(1), Scope.ACCOUNT),
    /** Reacting to a comment, or taking that back. */
    REACTIONS_PER_ACCOUNT(60, Duration.ofHours(1), Scope.ACCOUNT),
    /** Reporting a comment. */
    REPORTS_PER_ACCOUNT(10, Duration.ofDays(1), Scope.ACCOUNT),
    /** Joining a community. */
    JOINS_PER_ACCOUNT(10, Duration.ofHours(1), Scope.ACCOUNT),
    JOINS_PER_NETWORK(10_000, Duration.ofHours(1), Scope.NETWORK),
    /** Asking for a code to claim a shop, looking whether it was published, and mail to a shop that may know nothing of it. */
    CLAIMS_PER_ACCOUNT(10, Duration.ofDays(1), Scope.ACCOUNT),
    CLAIM_CHECKS_PER_ACCOUNT(20, Duration.ofHours(1), Scope.ACCOUNT),
    CLAIM_MAILS_PER_ADDRESS(3, Duration.ofDays(1), Scope.ADDRESS),
    /** Changing how a shop shows itself: each time pages are made anew. */
    FACES_PER_ACCOUNT(30, Duration.ofDays(1), Scope.ACCOUNT),
    /** Bringing or showing a photo of a plaque. */
    PLAQUE_PHOTOS_PER_ACCOUNT(30, Duration.ofDays(1), Scope.ACCOUNT),
    /** Having a shop's page looked at for its badge. */
    BADGE_CHECKS_PER_ACCOUNT(20, Duration.ofHours(1), Scope.ACCOUNT),
    /** Having a credential checked, as anybody may. */
    CREDENTIAL_CHECKS_PER_NETWORK(60, Duration.ofMinutes(1), Scope.NETWORK),
    /** Reporting a badge where it should not be, as anybody may; beyond it, after a proof of work. */
    MISUSE_REPORTS_PER_NETWORK(5, Duration.ofHours(1), Scope.NETWORK),
    MISUSE_REPORTS_OF_ALL(300, Duration.ofHours(1), Scope.INSTALLATION),
    WORKED_MISUSE_REPORTS_PER_NETWORK(30, Duration.ofHours(1), Scope.NETWORK);

    /** By what a limit counts. */
    enum Scope {
        ACCOUNT,
        /** A network and the wider ones around it. */
        NETWORK,
        ADDRESS,
        INSTALLATION
    }

    private static final int MOST_IN_MEMORY = 100_000;

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

    /** The most that a host may set: what the table keeps of a shared limit, or enough for a whole carrier behind one address; never more guesses than a code is worth. */
    public int mostPermits() {
        if (this == WRONG_CODES_PER_ADDRESS || this == WRONG_FACTORS_PER_ACCOUNT) return defaultPermits;
        return holdsAcrossNodes() ? RateLimitStore.MOST_TAKES : MOST_IN_MEMORY;
    }

    /**
     * Whether all nodes count together. Counting in the database costs a write, and everybody's writes would wait for the row of a
     * busy network: only what takes long and belongs to one person is counted there.
     */
    public boolean holdsAcrossNodes() {
        var ofOnePerson = scope == Scope.ACCOUNT || scope == Scope.ADDRESS;
        return ofOnePerson && period.compareTo(Duration.ofMinutes(1)) > 0;
    }

    /** Its name in the translations: {@code casts-per-account}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Scope scope() {
        return scope;
    }
}
