package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;

/**
 * The proof that an account belongs to a community today; only {@link Members} makes it, after asking the database.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class Member {
    private final MemberId id;
    private final AccountId account;
    private final CommunityId community;
    private final LocalDate joinedOn;

    Member(MemberId id, AccountId account, CommunityId community, LocalDate joinedOn) {
        this.id = id;
        this.account = account;
        this.community = community;
        this.joinedOn = joinedOn;
    }

    /** The membership. */
    public MemberId id() {
        return id;
    }

    /** Who is a member. */
    public AccountId account() {
        return account;
    }

    /** The one community that this proof speaks of. */
    public CommunityId community() {
        return community;
    }

    /** The day from which the member counts as one. */
    public LocalDate joinedOn() {
        return joinedOn;
    }
}
