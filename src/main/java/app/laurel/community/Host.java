package app.laurel.community;

import app.laurel.base.id.AccountId;

/**
 * The proof that an account runs the installation; only {@link Members} makes it, after asking the database.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class Host {
    private final AccountId account;

    Host(AccountId account) {
        this.account = account;
    }

    /** Who runs the installation. */
    public AccountId account() {
        return account;
    }
}
