package app.laurel.community;

import app.laurel.base.id.AccountId;

/**
 * The proof that a person showed a second factor within the last half hour; only {@link RecentProofs} makes it. What takes two people
 * asks for it, so that a mailbox in the wrong hands decides nothing; a second factor that came after such hands may have taken the
 * account back counts late.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class RecentProof {
    private final AccountId account;

    RecentProof(AccountId account) {
        this.account = account;
    }

    /** Who showed it. */
    public AccountId account() {
        return account;
    }
}
