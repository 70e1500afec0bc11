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

    /** The member speaks for the shop, whether anybody asked or not. */
    void begin(ShopId shop, MemberId member, Instant now) {
        sql.insertInto(SHOP_OWNER)
                .set(SHOP_OWNER.SHOP_ID, shop)
                .set(SHOP_OWNER.MEMBER_ID, member)
                .set(SHOP_OWNER.ASKED_AT, now)
                .set(SHOP_OWNER.ACCEPTED_AT, now)
                .onDuplicateKeyUpdate()
                .set(SHOP_OWNER.ACCEPTED_AT, now)
                .execute();
    }

    /**
     * Since when the member speaks for the shop.
     *
     * @throws java.util.NoSuchElementException if the member does not
     */
    Instant since(ShopId shop, MemberId member) {
        return sql.select(SHOP_OWNER.ACCEPTED_AT)
                .from(SHOP_OWNER)
                .where(of(shop, member), ACCEPTED)
                .fetchOptional(SHOP_OWNER.ACCEPTED_AT)
                .orElseThrow();
    }

    /** Who speaks for a shop since before this moment. */
    List<MemberId> ofBefore(ShopId shop, Instant moment) {
        return sql.select(SHOP_OWNER.MEMBER_ID)
                .from(SHOP_OWNER)
                .where(SHOP_OWNER.SHOP_ID.eq(shop), SHOP_OWNER.ACCEPTED_AT.lt(moment))
                .fetch(SHOP_OWNER.MEMBER_ID);
    }

    /** Who speaks for a shop, the longest first. */
    List<MemberId> of(ShopId shop) {
        return sql.select(SHOP_OWNER.MEMBER_ID)
                .from(SHOP_OWNER)
                .where(SHOP_OWNER.SHOP_ID.eq(shop), ACCEPTED)
                .orderBy(SHOP_OWNER.ACCEPTED_AT, SHOP_OWNER.MEMBER_ID)
                .fetch(SHOP_OWNER.MEMBER_ID);
    }

    /** False where nothing waits for the member's answer. */
    boolean decline(ShopId shop, MemberId member) {
        return sql.deleteFrom(SHOP_OWNER)
                        .where(of(shop, member), ACCEPTED.not())
                        .execute()
                > 0;
    }

    void withdraw(ShopId shop, MemberId member) {
        sql.deleteFrom(SHOP_OWNER).where(of(shop, member)).execute();
    }

    /** The shops that a member speaks for, by Korean name. */
    List<ShopId> ownedBy(MemberId member) {
        return shops(SHOP_OWNER.MEMBER_ID.eq(member).and(ACCEPTED));
    }

    /** The shops that a member was asked to speak for and has not answered, by Korean name. */
    List<ShopId> waitingFor(MemberId member) {
        return shops(SHOP_OWNER.MEMBER_ID.eq(member).and(ACCEPTED.not()));
    }

    /** Who was asked to speak for a shop and has not answered. */
    List<MemberId> waitingFor(ShopId shop) {
        return sql.select(SHOP_OWNER.MEMBER_ID)
                .from(SHOP_OWNER)
                .where(SHOP_OWNER.SHOP_ID.eq(shop), ACCEPTED.not())
                .fetch(SHOP_OWNER.MEMBER_ID);
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
        return members(community, ACCEPTED);
    }

    /** Who was asked to speak for each shop of a community and has not answered; shops that wait for nobody are left out. */
    Map<ShopId, List<MemberId>> waiting(CommunityId community) {
        return members(community, ACCEPTED.not());
    }

    private Map<ShopId, List<MemberId>> members(CommunityId community, Condition which) {
        return sql.select(SHOP_OWNER.SHOP_ID, SHOP_OWNER.MEMBER_ID)
                .from(SHOP_OWNER)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_OWNER.SHOP_ID))
                .where(SHOP.COMMUNITY_ID.eq(community), which)
                .orderBy(SHOP_OWNER.ACCEPTED_AT, SHOP_OWNER.ASKED_AT)
                .fetchGroups(SHOP_OWNER.SHOP_ID, SHOP_OWNER.MEMBER_ID);
    }

    private static Condition of(ShopId shop, MemberId member) {
        return SHOP_OWNER.SHOP_ID.eq(shop).and(SHOP_OWNER.MEMBER_ID.eq(member));
    }
}
