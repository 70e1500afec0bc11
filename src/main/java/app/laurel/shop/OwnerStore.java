package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_OWNER;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked to speak for a shop, and who accepted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class OwnerStore {
    private static final Condition ACCEPTED = SHOP_OWNER.ACCEPTED_AT.isNotNull();

    private final DSLContext sql;

    OwnerStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean isOwner(ShopId shop, MemberId member) {
        return sql.fetchExists(SHOP_OWNER, of(shop, member), ACCEPTED);
    }

    /** False where the member was asked before. */
    boolean ask(ShopId shop, MemberId member, Instant now) {
        return sql.insertInto(SHOP_OWNER)
                        .set(SHOP_OWNER.SHOP_ID, shop)
                        .set(SHOP_OWNER.MEMBER_ID, member)
                        .set(SHOP_OWNER.ASKED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    /** False where nothing waits for the member's answer. */
    boolean accept(ShopId shop, MemberId member, Instant now) {
        return sql.update(SHOP_OWNER)
                        .set(SHOP_OWNER.ACCEPTED_AT, now)
                        .where(of(shop, member), ACCEPTED.not())
                        .execute()
                > 0;
    }

    /** False where nothing waits for the member's answer. */
    boolean decline(ShopId shop, MemberId member) {
        return sql.deleteFrom(SHOP_OWNER)
                        .where(of(shop, member), ACCEPTED.not())
                        .execute()
                > 0;
    }

    /** Also of a member who has not answered. */
    boolean withdraw(ShopId shop, MemberId member) {
        return sql.deleteFrom(SHOP_OWNER).where(of(shop, member)).execute() > 0;
    }

    /** The shops that a member speaks for, by Korean name. */
    List<ShopId> ownedBy(MemberId member) {
        return shops(SHOP_OWNER.MEMBER_ID.eq(member).and(ACCEPTED));
    }

    /** The shops that a member was asked to speak for and has not answered, by Korean name. */
    List<ShopId> waitingFor(MemberId member) {
        return shops(SHOP_OWNER.MEMBER_ID.eq(member).and(ACCEPTED.not()));
    }

    private List<ShopId> shops(Condition which) {
        return sql.select(SHOP_OWNER.SHOP_ID)
                .from(SHOP_OWNER)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_OWNER.SHOP_ID))
                .where(which)
                .orderBy(SHOP.NAME_KO, SHOP.ID)
                .fetch(SHOP_OWNER.SHOP_ID);
    }

    /** Who speaks for each shop of a community; shops without an owner are left out. */
    Map<ShopId, List<MemberId>> owners(CommunityId community) {
        return sql.select(SHOP_OWNER.SHOP_ID, SHOP_OWNER.MEMBER_ID)
                .from(SHOP_OWNER)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_OWNER.SHOP_ID))
                .where(SHOP.COMMUNITY_ID.eq(community), ACCEPTED)
                .orderBy(SHOP_OWNER.ACCEPTED_AT)
                .fetchGroups(SHOP_OWNER.SHOP_ID, SHOP_OWNER.MEMBER_ID);
    }

    private static Condition of(ShopId shop, MemberId member) {
        return SHOP_OWNER.SHOP_ID.eq(shop).and(SHOP_OWNER.MEMBER_ID.eq(member));
    }
}
