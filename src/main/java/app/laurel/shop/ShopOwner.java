package app.laurel.shop;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;

/**
 * The proof that a member speaks for a shop; only {@link Shops} makes it, after asking the database.
 *
 * @see "src/docs/decisions/capabilities.md"
 */
public final class ShopOwner {
    private final AccountId account;
    private final MemberId member;
    private final CommunityId community;
    private final ShopId shop;

    ShopOwner(AccountId account, MemberId member, CommunityId community, ShopId shop) {
        this.account = account;
        this.member = member;
        this.community = community;
        this.shop = shop;
    }

    /** Who speaks for the shop. */
    public AccountId account() {
        return account;
    }

    /** The membership that was given the shop. */
    public MemberId member() {
        return member;
    }

    /** The community of the shop. */
    public CommunityId community() {
        return community;
    }

    /** The one shop that this proof speaks of. */
    public ShopId shop() {
        return shop;
    }
}
