package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;

/**
 * The proof that an account moderates a community; only {@link Members} makes it, after asking the database.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class Moderator {
    private final AccountId account;
    private final CommunityId community;

    Moderator(AccountId account, CommunityId community) {
        this.account = account;
        this.community = community;
    }

    /** Who moderates. */
    public AccountId account() {
        return account;
    }

    /** The one community that this proof speaks of. */
    public CommunityId community() {
        return community;
    }
}
